import Cooperation

/// An acceptance as it was typed.
struct TypedAcceptance {
    let acceptance: Acceptance
    let seen: Int

    init(_ input: FormInput, organisation: OrganisationID) throws {
        var check = FormCheck(input)
        let mission = check.optionalText("mission", limit: 2_000)
        let hours = ["hoursBefore", "hoursDuring", "hoursAfter"].map { check.optionalNumber($0, in: 0...10_000) }
        let amount = check.optionalEuros("amount")
        let reservation = check.optionalText("reservation", limit: 2_000)
        let referredBackOn = check.optionalDay("referredBackOn")
        try check.finish()
        var acceptance = Acceptance(
            organisation: organisation,
            version: Int(counted: input["version"]) ?? 0,
            hash: ContentHash(input["hash"])
        )
        acceptance.mission = mission
        if hours.contains(where: { $0 != nil }) {
            acceptance.hours = PhaseHours(before: hours[0] ?? 0, during: hours[1] ?? 0, after: hours[2] ?? 0)
        }
        acceptance.brings = input.all("brings").compactMap(Contribution.init(rawValue:))
        acceptance.amountCents = amount
        acceptance.reservation = reservation
        acceptance.referredBackOn = referredBackOn
        acceptance.freely = input["freely"] == "oui"
        self.acceptance = acceptance
        seen = input.seen
    }
}

extension TypedAcceptance {
    /// What the organisation said when it last accepted, else the hours asked; to be changed at will.
    static func draft(_ sheet: MentionSheet) -> Draft {
        let last = sheet.participation?.lastAcceptance?.value
        var values: [String: [String]] = [:]
        if let hours = last?.hours ?? sheet.paper.current?.paper.hours {
            values["hoursBefore"] = [String(hours.before)]
            values["hoursDuring"] = [String(hours.during)]
            values["hoursAfter"] = [String(hours.after)]
        }
        values["mission"] = last?.mission.map { [$0] }
        values["reservation"] = last?.reservation.map { [$0] }
        values["brings"] = last?.brings.map(\.rawValue)
        values["amount"] = last?.amountCents.map { [amount(cents: $0)] }
        return Draft(FormInput(values))
    }

    /// 1260,50 as it is typed.
    private static func amount(cents: Int) -> String {
        let rest = cents % 100
        return rest == 0 ? String(cents / 100) : "\(cents / 100),\(rest < 10 ? "0" : "")\(rest)"
    }
}

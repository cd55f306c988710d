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
            version: Int(input["version"]) ?? 0,
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
        seen = Int(input["seen"]) ?? 0
    }
}

import Cooperation
import Exchange

extension SheetParts {
    /// What the partners make together, in the version that stands, and who approved it.
    var object: [PrintedBlock] {
        guard let version = cycle.contract.current(.object) else { return [] }
        let approved = version.approvals.map(\.value.organisation)
        let by = approved.isEmpty ? [] : text(words("sheet.approvedBy", ["organisations": names(approved)]))
        return text(version.proposed.value.text) + by
    }

    /// An objective, and whether it is all partners' or one's own.
    func objective(_ number: Int?) -> [PrintedBlock] {
        guard let objective = number.flatMap({ cycle.contract.objective($0) }) else { return [] }
        return text(objective.text) + text(words("contract.kind.\(objective.kind.rawValue)"))
    }

    /// Objective, actions, means, indicators: the logic of the project in one table (S-048).
    var logic: [PrintedBlock] {
        let contract = cycle.contract
        let rows = contract.objectives.map { objective in
            let actions = cycle.realisation.standingActions.filter { $0.objective == objective.number }
            let means = contract.pledges.filter { $0.made.value.objective == objective.number }
            let indicators = objective.indicators.filter { $0.dropped == nil }
            return [
                lines([
                    words("realisation.objectiveNumber", ["number": words.number(objective.number)]), objective.text,
                ]),
                lines(actions.map(\.title)), lines(means.map { said($0.organisation, $0.made.value.text) }),
                lines(indicators.map(\.written.value.text)),
            ]
        }
        return table(
            ["sheet.column.objective", "sheet.column.actions", "sheet.column.means", "sheet.column.indicators"],
            rows
        )
    }

    /// The signs by which one will know, with where things stand and where one hopes to come.
    func indicators(of objective: Int? = nil) -> [PrintedBlock] {
        let indicators = cycle.contract.objectives
            .filter { objective == nil || $0.number == objective }
            .flatMap(\.indicators).filter { $0.dropped == nil }.map(\.written.value)
        return table(
            [
                "contract.column.indicator", "contract.column.baseline", "contract.column.target",
                "contract.column.source",
            ],
            indicators.map { [$0.text, $0.baseline, $0.target, $0.source ?? ""] }
        )
    }

    func effects(_ place: EffectText.Place) -> [PrintedBlock] {
        list(cycle.contract.effects.map(\.named.value).filter { $0.place == place }.map(effect))
    }

    private func effect(_ effect: EffectText) -> String {
        let baseline = effect.baseline.map { words("contract.effects.baseline", ["text": $0]) }
        let measure = effect.measure.map { words("contract.effects.measure", ["text": $0]) }
        return ([effect.text] + [baseline, measure].compactMap { $0 }).joined(separator: " – ")
    }

    /// Why each partner cooperates, from the four viewpoints (S-141).
    var reasons: [PrintedBlock] {
        Viewpoint.allCases.flatMap { viewpoint in
            heading(words("contract.viewpoint.\(viewpoint.rawValue)"), list(reasons(from: viewpoint)))
        }
    }

    private func reasons(from viewpoint: Viewpoint) -> [String] {
        sheet.partners.compactMap { partner in
            guard let choice = cycle.contract.reasons(of: partner) else { return nil }
            if choice.none.contains(viewpoint) { return said(partner, words("contract.reasons.none")) }
            let reasons = choice.reasons.filter { $0.viewpoint == viewpoint }
            return reasons.isEmpty
                ? nil : said(partner, reasons.map { words("contract.reason.\($0.rawValue)") }.joined(separator: " ; "))
        }
    }

    /// What each one keeps of its own (S-040).
    var kept: [PrintedBlock] {
        list(sheet.partners.compactMap { partner in cycle.contract.card(of: partner).map { said(partner, $0.keeps) } })
    }

    /// What each partner took on itself when it accepted, and brings.
    var missions: [PrintedBlock] {
        let rows = sheet.partnership.contributions(on: sheet.day).map { row in
            let kinds = row.brings.map { words("print.brings.\($0.rawValue)") }
            return [
                sheet.names[row.organisation], row.mission ?? words("papers.page.missionUndefined"),
                words.list(kinds + [row.amountCents.map { words.euros(cents: $0) }].compactMap { $0 }),
            ]
        }
        return table(["papers.page.organisation", "papers.page.mission", "papers.page.brings"], rows)
    }

    func said(_ organisation: OrganisationID, _ text: String) -> String { "\(sheet.names[organisation]) : \(text)" }

    private func lines(_ items: [String]) -> String { items.joined(separator: "\n") }
}

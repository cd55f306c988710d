import Cooperation
import Exchange

extension SheetParts {
    /// Why each partner had come, and what it says of it now (S-137 to S-141); nobody's silence is a "no" (I-32).
    var promises: [PrintedBlock] {
        sheet.assessors.flatMap { heading(sheet.assessorName($0, words), promises(of: $0)) }
    }

    func promises(of partner: OrganisationID) -> [PrintedBlock] {
        guard let choice = cycle.promised(by: partner) else { return [] }
        return text(choice.words)
            + table(
                ["contract.column.reason", "sheet.column.became", "sheet.column.evidence"],
                choice.reasons.map { reason in
                    let check = sheet.evaluation.reasons[partner]?[reason.rawValue]?.value
                    let saved = check?.savedCents.map {
                        words("evaluation.reasons.savedAmount", ["amount": words.euros(cents: $0)])
                    }
                    return [
                        words("contract.reason.\(reason.rawValue)"),
                        check.map { words("evaluation.reasons.verdict.\($0.verdict.rawValue)") }
                            ?? words("evaluation.outcome.unknown"),
                        [check?.evidence, saved].compactMap(\.self).joined(separator: " "),
                    ]
                }
            )
    }

    /// What each sign of an objective showed, beside where things stood and where one hoped to come (S-123).
    func measured(_ intention: Intention) -> [PrintedBlock] {
        table(
            [
                "evaluation.result.sign", "evaluation.result.baseline", "evaluation.result.target",
                "evaluation.result.found",
            ],
            sheet.indicators(of: intention).map { sign in
                let text = sign.written.value
                return [
                    text.text, text.baseline, text.target,
                    sheet.evaluation.outcomes[intention]?.value.result(of: sign.number)
                        ?? words("evaluation.outcome.unknown"),
                ]
            }
        )
    }
}

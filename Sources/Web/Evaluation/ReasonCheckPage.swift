import Cooperation
import HTML

/// What each partner hoped for, what it found, then the reader's own reasons to look at again.
struct ReasonCheckPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if sheet.cycle.hasPromises(among: sheet.assessors) {
            ReasonResults(sheet: sheet, words: words)
        } else {
            EmptyState(words("evaluation.reasons.empty")) { p { words("evaluation.reasons.emptyNext") } }
        }
        if sheet.isOpen, sheet.partners.contains(sheet.organisation), !sheet.promised.isEmpty {
            section {
                h2 { words("evaluation.reasons.write", ["organisation": sheet.speaking.organisationName]) }
                p { words("evaluation.reasons.help") }
                form(.method("post"), .action(Link.evaluation(sheet.id, .reasons)), .class("airy")) {
                    ForEach(sheet.promised) { question($0) }
                    Submit(words("evaluation.reasons.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
        }
    }

    private func question(_ reason: Reason) -> some HTML {
        div {
            h3 { words("contract.reason.\(reason.rawValue)") }
            fields.oneOf(
                "verdict\(reason.rawValue)",
                words("evaluation.reasons.verdictQuestion"),
                empty: words("evaluation.outcome.unknown"),
                verdicts
            )
            fields.prose(
                "evidence\(reason.rawValue)",
                words("evaluation.reasons.evidence"),
                hint: words("evaluation.reasons.evidenceHint"),
                rows: 2,
                required: false
            )
            if reason == .wi2 { fields.text("saved", words("evaluation.reasons.saved"), hint: hoped, required: false) }
        }
    }

    private var verdicts: [Choice] {
        ReasonCheck.Verdict.allCases.map { Choice($0.rawValue, words("evaluation.reasons.verdict.\($0.rawValue)")) }
    }

    private var hoped: String? {
        sheet.cycle.promised(by: sheet.organisation)?.savingsCents.map {
            words("evaluation.reasons.hoped", ["amount": words.euros(cents: $0)])
        }
    }

    /// What was typed; else what the organisation said before.
    private var fields: Fields {
        guard draft.input == FormInput() else { return Fields(draft, words) }
        var values: [String: String] = [:]
        for (code, check) in sheet.evaluation.reasons[sheet.organisation] ?? [:] {
            values["verdict\(code)"] = check.value.verdict.rawValue
            values["evidence\(code)"] = check.value.evidence
            if let cents = check.value.savedCents { values["saved"] = words.euros(cents: cents) }
        }
        return Fields(Draft(values), words)
    }
}

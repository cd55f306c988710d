import Cooperation
import HTML

/// One commitment, what each partner finds of it, and the reader's own word.
struct CommitmentPage: Component {
    let life: CommitmentLife
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { StateMark(life, sheet, words) }
        ClosingByDecision(life: life, sheet: sheet, words: words)
        dl(.class("facts")) {
            dt { words("realisation.column.owner") }
            dd { words.owner(of: life, sheet) }
            dt { words("realisation.column.due") }
            dd { life.commitment.value.due.map { words.day($0) } ?? words("realisation.noDue") }
        }
        WrittenBy(record: life.commitment.record, sheet: sheet, words: words)
        if life.commitment.value.isCollective { p(.class("soft")) { words("realisation.commitment.allHelp") } }
        ul(.class("plain")) { ForEach(finders) { finder($0) } }
        if mayFind {
            form(
                .method("post"),
                .action(Link.realisation(sheet.id, .commitments, String(life.number))),
                .class("airy")
            ) {
                fields.summary
                fields.prose(
                    "outcome",
                    words("realisation.commitment.outcome"),
                    hint: words("realisation.commitment.outcomeHint"),
                    rows: 3,
                    required: false
                )
                sheet.referral(draft, words)
                Submit(
                    words("realisation.commitment.find", ["organisation": sheet.speaking.organisationName]),
                    back: .realisation(sheet.id, .commitments),
                    words
                )
            }
        }
    }

    private func finder(_ organisation: OrganisationID) -> some HTML {
        li {
            strong { sheet.names[organisation] }
            " "
            if let finding = life.findings[organisation] {
                StateMark(.full, words("realisation.commitment.finds"))
                if let outcome = finding.value.outcome { p { q { outcome } } }
                WrittenBy(record: finding.record, sheet: sheet, words: words)
            } else {
                StateMark(.waiting, words("realisation.commitment.findsNot"))
            }
        }
    }

    /// Those whose word closes it, and those who gave theirs before they left.
    private var finders: [OrganisationID] {
        let needed = life.commitment.value.owner.map { [$0] } ?? sheet.cycle.partners(on: sheet.day)
        return needed + life.findings.keys.filter { !needed.contains($0) }.sorted()
    }

    private var mayFind: Bool {
        sheet.isOpen && life.closed == nil && life.findings[sheet.organisation] == nil
            && finders.contains(sheet.organisation)
    }

    private var fields: Fields { Fields(draft, words) }
}

import Cooperation
import HTML

/// Where the cycle is, what it waits for, and what the reader's organisation can do now.
struct CycleOverview: Component {
    let sheet: CycleSheet
    let words: Words
    private let gaps: [Gap]
    private let matters: [Matter]

    init(sheet: CycleSheet, words: Words) {
        self.sheet = sheet
        self.words = words
        gaps = sheet.cycle.missing(on: sheet.day)
        matters = sheet.cycle.matters(for: sheet.organisation, on: sheet.day)
    }

    var body: some HTML {
        p(.class("lead")) { words("cycle.stateHelp.\(state.rawValue)") }
        SuspensionNotice(sheet: sheet, words: words)
        CycleDrawing(
            state: state,
            number: sheet.cycle.id.number,
            organisations: sheet.seated.count,
            words: words
        )
        if !matters.isEmpty {
            section(.class("missing")) {
                h2 { words("cycle.yours", ["organisation": sheet.speaking.organisationName]) }
                ul {
                    ForEach(matters) { matter in
                        li { a(.href(sheet.kept(.matter(matter, in: sheet.id)))) { words.matter(matter, sheet.names) } }
                    }
                }
            }
        }
        section {
            h2 { words("cycle.missing") }
            if gaps.isEmpty {
                p { words("cycle.nothingMissing") }
            } else {
                ul {
                    ForEach(gaps) { gap in
                        li {
                            a(.href(sheet.kept(.gap(gap, in: sheet.id, for: sheet.organisation)))) {
                                words.gap(gap, sheet.names, among: sheet.seated)
                            }
                        }
                    }
                }
            }
        }
        CycleBrief(sheet: sheet, words: words)
        LeftBehindList(sheet: sheet, words: words)
        EarlierCycles(sheet: sheet, words: words)
        if sheet.isOpen, sheet.cycle.mayBeAbandoned(on: sheet.day) {
            p {
                a(.href(Link.evaluation(sheet.id, .next).anchored(to: "abandon"))) { words("evaluation.abandon.title") }
            }
        }
        p { a(.href(Link.cycleTakeaway(sheet.id))) { words("takeaway.cycle.link") } }
    }

    private var state: CycleState { sheet.state }
}

extension Words {
    /// What is missing, with the names of those who can mend it, unless it is everybody at the table.
    func gap(_ gap: Gap, _ names: PaperNames, among seated: [OrganisationID] = []) -> String {
        let sentence = trace(TraceLine(word: "gap.\(gap.key)", gap.arguments), names)
        guard !gap.organisations.isEmpty, Set(gap.organisations) != Set(seated) else { return sentence }
        return "\(sentence) (\(list(gap.organisations.map { names[$0] })))"
    }

    func matter(_ matter: Matter, _ names: PaperNames) -> String {
        trace(TraceLine(word: "matter.\(matter.key)", matter.arguments), names)
    }
}

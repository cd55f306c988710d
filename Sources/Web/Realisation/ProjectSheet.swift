import Cooperation
import HTML

/// The fiche projet: the paper's own text, the partners, each action, the risks, the money, the time.
struct ProjectSheet: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let paper = sheet.partnership.shown {
            section(.class("paper-text")) {
                SectionTexts(paper: paper, kind: sheet.partnership.kind, words: words)
                TermFacts(paper: paper, words: words)
            }
        }
        ContributionTable(partnership: sheet.partnership, names: sheet.names, words: words)
        section {
            h2 { words("cycle.part.realisation") }
            if chapter.actions.isEmpty { p(.class("soft")) { words("realisation.board.empty") } }
            ForEach(chapter.actions.map(\.value)) { ActionSheet(action: $0, sheet: sheet, words: words) }
        }
        if !chapter.commitments.isEmpty {
            section {
                h2 { words("realisation.way.commitments") }
                ul {
                    ForEach(chapter.commitments) { life in
                        li {
                            life.commitment.value.text
                            " · "
                            words.owner(of: life, sheet)
                            " "
                            StateMark(life, sheet, words)
                        }
                    }
                }
            }
        }
        if !chapter.risks.isEmpty {
            section {
                h2 { words("realisation.way.risks") }
                ul {
                    ForEach(chapter.weightedRisks) { risk in
                        li {
                            risk.what
                            if let prevention = risk.prevention { p(.class("said")) { prevention } }
                        }
                    }
                }
            }
        }
        section {
            h2 { words("cycle.part.budget") }
            if sheet.cycle.budget.lines.isEmpty { p(.class("soft")) { words("budget.empty") } }
            BalanceSentence(budget: sheet.cycle.budget, words: words)
        }
        section {
            h2 { words("realisation.way.hours") }
            TimeTable(sheet: sheet, words: words)
        }
    }

    private var chapter: Realisation { sheet.cycle.realisation }
}

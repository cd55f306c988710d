import Cooperation
import HTML

/// One clause in the text: what it says, whom it obliges, who proposed it, where it stands.
struct ClauseCard: Component {
    let sheet: CycleSheet
    let clause: Clause
    let article: Int
    let words: Words

    var body: some HTML {
        section(.class("clause"), .id("article-\(clause.number)")) {
            h3 {
                a(.href(sheet.conventionLink("articles", String(clause.number)))) {
                    words("convention.article", ["article": words.number(article), "heading": clause.text.heading])
                }
            }
            div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
            if clause.text.topic == .withdrawal { p { NoticeLine(sheet: sheet, words: words).sentence } }
            ClauseFacts(sheet: sheet, clause: clause, words: words)
        }
    }
}

/// The notice of withdrawal, as it will be printed in the text (I-06).
struct NoticeLine {
    let sheet: CycleSheet
    let words: Words

    var sentence: String {
        let days = sheet.partnership.current?.paper.noticeDays ?? 0
        return days == 0 ? words("convention.noNotice") : words("convention.notice", count: days)
    }
}

/// Whom a clause obliges, who wrote it last, who has not agreed yet, what is proposed to it.
struct ClauseFacts: Component {
    let sheet: CycleSheet
    let clause: Clause
    let words: Words

    var body: some HTML {
        p(.class("said")) {
            words(
                "convention.facts",
                [
                    "organisations": sheet.obliged(clause.text, words), "author": sheet.names[clause.author],
                    "version": words.number(clause.version),
                ]
            )
            if !waiting.isEmpty {
                " "
                words("convention.waiting", ["organisations": words.list(waiting.map { sheet.names[$0] })])
            }
        }
        ForEach(clause.text.obliges) { organisation in
            if let parting = words.parting(of: organisation, sheet) {
                p(.class("said")) {
                    strong { sheet.names[organisation] }
                    " · "
                    parting
                }
            }
        }
        if clause.text.hasBlanks { p(.class("said")) { StateMark(.waiting, words("convention.blanks")) } }
        ForEach(sheet.convention.openAmendments(of: clause.number)) { amendment in
            p {
                StateMark(.contested, "")
                a(.href(sheet.conventionLink("amendements", String(amendment.number)))) {
                    words(
                        amendment.proposal.value.text == nil
                            ? "convention.amendment.deletionBy" : "convention.amendment.by",
                        ["number": words.number(amendment.number), "organisation": sheet.names[amendment.author]]
                    )
                }
            }
        }
    }

    private var waiting: [OrganisationID] {
        sheet.convention.waiting(for: clause, among: sheet.partners)
    }
}

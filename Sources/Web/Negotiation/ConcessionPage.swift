import Cooperation
import HTML

/// What each one gave and obtained, told by both sides; counted, never weighed (S-083).
struct ConcessionPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if concessions.isEmpty {
            EmptyState(words("negotiation.concessions.none")) { p { words("negotiation.concessions.noneHelp") } }
        } else {
            balance
            ForEach(concessions) { concession in
                ConcessionPart(sheet: sheet, concession: concession, words: words)
            }
        }
        ActLinks(
            sheet,
            [
                (
                    words("negotiation.tellConcession.title"),
                    .cycle(sheet.id, .negotiation, "concessions", "nouvelle")
                )
            ]
        )
    }

    private var concessions: [Concession] { sheet.cycle.negotiation.concessions }

    private var balance: some HTML {
        div(.class("table")) {
            table {
                caption { words("negotiation.concessions.balance") }
                thead {
                    tr {
                        th(.scope("col")) { words("negotiation.column.organisation") }
                        th(.scope("col"), .class("figure")) { words("negotiation.column.given") }
                        th(.scope("col"), .class("figure")) { words("negotiation.column.obtained") }
                    }
                }
                tbody {
                    ForEach(sheet.cycle.negotiation.concessionBalance(among: sheet.seated)) { row in
                        tr {
                            th(.scope("row")) { sheet.names[row.organisation] }
                            td(.class("figure"), .cell(words("negotiation.column.given"))) {
                                words.number(row.given)
                            }
                            td(.class("figure"), .cell(words("negotiation.column.obtained"))) {
                                words.number(row.obtained)
                            }
                        }
                    }
                }
            }
        }
    }
}

private struct ConcessionPart: Component {
    let sheet: CycleSheet
    let concession: Concession
    let words: Words

    var body: some HTML {
        article(.class("sheet")) {
            p {
                words(
                    "negotiation.concessions.gave",
                    ["giver": sheet.names[told.giver], "receiver": told.receiver.map { sheet.names[$0] } ?? toAll]
                )
            }
            Authored(
                text: told.given,
                author: told.organisation,
                at: concession.told.record.at,
                names: sheet.names,
                words: words
            )
            if let obtained = told.obtained {
                p { words("negotiation.concessions.inReturn", ["giver": sheet.names[told.giver]]) }
                PaperProse(text: obtained, words: words)
            }
            if let topic = told.topic.flatMap({ sheet.cycle.negotiation.topic($0) }) {
                p { a(.href(sheet.kept(.topic(sheet.id, topic.number)))) { topic.title } }
            }
            ForEach(concession.answers) { answer in
                p(.class("said")) {
                    words(
                        "negotiation.concessions.\(answer.value.isRecognised ? "recognised" : "otherwise")",
                        ["organisation": sheet.names[answer.value.organisation]]
                    )
                    " "
                    answer.value.words ?? ""
                }
            }
            if concession.isOtherSide(sheet.organisation) { ActLinks(sheet, [answer]) }
        }
    }

    private var told: ConcessionText { concession.told.value }
    private var toAll: String { words("negotiation.side.all") }

    private var answer: (name: String, link: Link) {
        (
            words("negotiation.answerConcession.title"),
            .cycle(sheet.id, .negotiation, "concessions", String(concession.number), "reponse")
        )
    }
}

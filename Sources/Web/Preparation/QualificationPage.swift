import Cooperation
import HTML

/// Four plain questions and a reasoned answer; the answers stay in the address, so they can be sent to a colleague.
struct QualificationPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if isComplete { result }
        form(.method("get"), .action(Link.cycle(sheet.id, .preparation, "reseau"))) {
            CycleKept(sheet: sheet)
            ForEach(Qualification.Question.allCases) { question in
                Fields(draft, words).radios(
                    question.rawValue,
                    words("preparation.qualify.\(question.rawValue)"),
                    hint: words("preparation.qualify.\(question.rawValue)Help"),
                    Suits.allCases.map { Choice($0.rawValue, words("preparation.qualify.\($0.rawValue)")) }
                )
            }
            Submit(words("preparation.qualify.send"), back: .cycle(sheet.id, .preparation), words)
        }
        QualificationTable(words: words)
    }

    private var result: some HTML {
        Notice {
            h2 { words("preparation.qualify.is.\(found.kind.rawValue)") }
            p { words("preparation.qualify.why.\(found.kind.rawValue)") }
            if !found.missing.isEmpty {
                p {
                    words(
                        "preparation.qualify.missing",
                        ["what": words.list(found.missing.map { words("preparation.qualify.short.\($0.rawValue)") })]
                    )
                }
            }
        }
    }

    private var isComplete: Bool { Qualification.Question.allCases.allSatisfy { !draft[$0.rawValue].isEmpty } }

    private var found: Qualification {
        Qualification(yes: Set(Qualification.Question.allCases.filter { draft[$0.rawValue] == Suits.yes.rawValue }))
    }
}

/// Network, partnership and service side by side (S-073).
private struct QualificationTable: Component {
    let words: Words

    var body: some HTML {
        section {
            h2 { words("preparation.qualify.compare") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("preparation.qualify.kind") }
                            th(.scope("col")) { words("preparation.qualify.whatItIs") }
                            th(.scope("col")) { words("preparation.qualify.example") }
                        }
                    }
                    tbody {
                        ForEach(Qualification.Kind.allCases) { kind in
                            tr {
                                th(.scope("row")) { words("preparation.qualify.name.\(kind.rawValue)") }
                                td(.cell(words("preparation.qualify.whatItIs"))) {
                                    words("preparation.qualify.why.\(kind.rawValue)")
                                }
                                td(.cell(words("preparation.qualify.example"))) {
                                    words("preparation.qualify.exampleOf.\(kind.rawValue)")
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

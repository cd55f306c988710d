import Cooperation
import HTML

/// Where the evaluation stands, part by part, then partner by partner.
struct EvaluationPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
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
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("evaluation.index.part") }
                        th(.scope("col")) { words("evaluation.index.standing") }
                    }
                }
                tbody {
                    ForEach(EvaluationPart.allCases) { part in
                        tr {
                            th(.scope("row")) {
                                a(.href(sheet.link(part))) { words("evaluation.part.\(part.rawValue).title") }
                            }
                            td { EvaluationStanding(sheet: sheet).mark(part, words) }
                        }
                    }
                }
            }
        }
        PartnersDone(sheet: sheet, words: words)
        EarlierCycles(sheet: sheet, words: words)
    }

    private var matters: [Matter] {
        sheet.isOpen ? sheet.evaluation.matters(for: sheet.organisation, in: sheet.cycle, on: sheet.day) : []
    }
}

/// Who said its part, and whose word is still awaited.
private struct PartnersDone: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("evaluation.index.partners") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("evaluation.partner") }
                            ForEach(Self.columns) { part in
                                th(.scope("col")) { words("evaluation.part.\(part.rawValue).title") }
                            }
                        }
                    }
                    tbody {
                        ForEach(sheet.assessors) { partner in
                            tr {
                                th(.scope("row")) { sheet.assessorName(partner, words) }
                                ForEach(Self.columns) { part in
                                    td(.cell(words("evaluation.part.\(part.rawValue).title"))) {
                                        EvaluationStanding(sheet: sheet).mark(part, of: partner, words)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static let columns: [EvaluationPart] = [.own, .reasons, .joint, .next]
}

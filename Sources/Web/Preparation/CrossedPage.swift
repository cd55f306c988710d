import Cooperation
import HTML

/// What is shared, what is contested, what only one says, what is missing: each need with where each stands.
struct CrossedPage: Component {
    let sheet: CycleSheet
    let crossed: CrossedDiagnosis
    let words: Words

    var body: some HTML {
        if sheet.isOpen {
            p {
                a(.class("button main"), .href(sheet.kept(.cycle(sheet.id, .preparation, "besoin")))) {
                    words("preparation.need.add")
                }
            }
        }
        if crossed.rows.isEmpty {
            EmptyState(words("preparation.diagnosis.empty")) { p { words("preparation.diagnosis.emptyHelp") } }
        } else {
            ForEach(CrossedDiagnosis.Finding.allCases) { finding in
                CrossedTable(sheet: sheet, finding: finding, rows: crossed.rows(finding), words: words)
            }
            CrossedMissing(sheet: sheet, crossed: crossed, words: words)
        }
    }
}

private struct CrossedTable: Component {
    let sheet: CycleSheet
    let finding: CrossedDiagnosis.Finding
    let rows: [CrossedDiagnosis.Row]
    let words: Words

    var body: some HTML {
        if !rows.isEmpty {
            section {
                h2 { words("preparation.finding.\(finding.rawValue)") }
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                ForEach(["need", "author", "others", "undocumented"]) { column in
                                    th(.scope("col")) { words("preparation.diagnosis.\(column)") }
                                }
                            }
                        }
                        tbody { ForEach(rows) { row($0) } }
                    }
                }
            }
        }
    }

    private func row(_ row: CrossedDiagnosis.Row) -> some HTML {
        let said = row.need.current.value
        return tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.cycle(sheet.id, .preparation, "besoins", String(row.need.number))))) { said.need }
            }
            td(.cell(words("preparation.diagnosis.author"))) { sheet.names[row.need.author] }
            td(.cell(words("preparation.diagnosis.others"))) { stands(row) }
            td(.cell(words("preparation.diagnosis.undocumented"))) {
                words.list(said.undocumented.map { words("preparation.aspect.\($0.rawValue)") })
            }
        }
    }

    private func stands(_ row: CrossedDiagnosis.Row) -> some HTML {
        ul(.class("plain")) {
            ForEach(sheet.alphabetically.filter { $0 != row.need.author }) { organisation in
                li {
                    StateMark(
                        row.stands[organisation]?.shape ?? .waiting,
                        words("preparation.stand.\(key(organisation, row))")
                    )
                    " · "
                    sheet.names[organisation]
                    if let reason = row.need.view(of: organisation)?.reason, !reason.isEmpty {
                        p(.class("said")) { q { reason } }
                    }
                }
            }
        }
    }

    private func key(_ organisation: OrganisationID, _ row: CrossedDiagnosis.Row) -> String {
        row.stands[organisation]?.rawValue ?? "silent"
    }
}

/// What nobody said, where nobody looked.
private struct CrossedMissing: Component {
    let sheet: CycleSheet
    let crossed: CrossedDiagnosis
    let words: Words

    var body: some HTML {
        if !crossed.undocumented.isEmpty || !crossed.unusedSources.isEmpty || !crossed.withoutDiagnosis.isEmpty {
            section {
                h2 { words("preparation.finding.missing") }
                ul {
                    if !crossed.withoutDiagnosis.isEmpty {
                        li {
                            words(
                                "preparation.missing.organisations",
                                ["organisations": words.list(crossed.withoutDiagnosis.map { sheet.names[$0] })]
                            )
                        }
                    }
                    ForEach(crossed.undocumented) { aspect in li { words("preparation.missing.\(aspect.rawValue)") } }
                    ForEach(crossed.unusedSources) { source in li { words("preparation.unused.\(source.rawValue)") } }
                }
            }
        }
    }
}

extension NeedView.Stand {
    var shape: StateMark.Shape {
        switch self {
        case .shares: .full
        case .contests: .contested
        case .unseen: .empty
        }
    }
}

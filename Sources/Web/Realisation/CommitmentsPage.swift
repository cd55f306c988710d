import Cooperation
import HTML

/// What is owed, by whom, and who already finds it fulfilled; a commitment to write.
struct CommitmentsPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if commitments.isEmpty {
            EmptyState(words("realisation.commitment.empty")) { p { words("realisation.commitment.emptyNext") } }
        } else {
            div(.class("table")) {
                table {
                    thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                    tbody { ForEach(commitments) { row($0) } }
                }
            }
        }
        if sheet.isOpen {
            h2 { words("realisation.commitment.add") }
            form(.method("post"), .action(Link.realisation(sheet.id, .commitments)), .class("airy")) {
                fields.summary
                fields.prose(
                    "text",
                    words("realisation.commitment.question"),
                    hint: words("realisation.commitment.example"),
                    rows: 2
                )
                fields.radios("owner", words("realisation.commitment.whose"), owners)
                fields.day("due", words("realisation.commitment.due"), required: false)
                Submit(words("realisation.commitment.send"), words)
            }
        }
    }

    private func row(_ life: CommitmentLife) -> some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.realisation(sheet.id, .commitments, String(life.number))))) {
                    life.commitment.value.text
                }
            }
            td(.cell(heading("owner"))) {
                words.owner(of: life, sheet)
                PartingNote(organisation: life.commitment.value.owner, sheet: sheet, words: words)
            }
            td(.cell(heading("due"))) {
                life.commitment.value.due.map { words.shortDay($0) } ?? words("realisation.noDue")
            }
            td(.cell(heading("state"))) {
                StateMark(life, sheet, words)
                ClosingByDecision(life: life, sheet: sheet, words: words)
            }
        }
    }

    private var commitments: [CommitmentLife] { sheet.cycle.realisation.commitments }
    private var fields: Fields { Fields(draft, words) }

    private var owners: [Choice] {
        [
            Choice("all", words("realisation.commitment.all"), hint: words("realisation.commitment.allHint")),
            Choice("own", words("realisation.commitment.own", ["organisation": sheet.speaking.organisationName])),
        ]
    }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["commitment", "owner", "due", "state"]
}

extension Words {
    func owner(of life: CommitmentLife, _ sheet: CycleSheet) -> String {
        life.commitment.value.owner.map { sheet.names[$0] } ?? self("realisation.commitment.everybody")
    }
}

extension StateMark {
    /// Fulfilled, or by how many found so.
    init(_ life: CommitmentLife, _ sheet: CycleSheet, _ words: Words) {
        if life.closed != nil {
            self.init(.full, words("realisation.commitment.closed"))
        } else if life.findings.isEmpty {
            self.init(.empty, words("realisation.commitment.open"))
        } else {
            let partners = sheet.cycle.partners(on: sheet.day)
            let found = partners.filter { life.findings[$0] != nil }.count
            self.init(
                .half,
                words("realisation.commitment.foundBy", count: found, ["all": words.number(partners.count)])
            )
        }
    }
}

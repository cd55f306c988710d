import Cooperation
import HTML

/// A text of all: its present version, who approved it, what it said before.
struct SharedTextPage: Component {
    let sheet: CycleSheet
    let subject: SharedSubject
    let voices: VoiceMandates
    let words: Words

    var body: some HTML {
        if let current = versions.last {
            article(.class("sheet")) {
                h2 { words("contract.text.version", ["version": words.number(current.number)]) }
                if let name = current.proposed.value.name { p { strong { name } } }
                Authored(
                    text: current.proposed.value.text,
                    author: current.proposed.value.organisation,
                    at: current.proposed.record.at,
                    names: sheet.names,
                    words: words
                )
                approvals(current)
            }
            if versions.count > 1 { formerVersions }
        } else {
            EmptyState(words("contract.\(subject.rawValue).none")) {
                p { words("contract.\(subject.rawValue).noneHelp") }
            }
        }
        if sheet.isOpen, isAwaited, let lackedMandate {
            MandateNeeded(refusal: lackedMandate, organisation: sheet.organisation, words: words)
        }
        ActLinks(sheet, expected: true, acts)
    }

    private var versions: [SharedVersion] { sheet.cycle.contract.versions(of: subject) }

    private var isAwaited: Bool { versions.last.map { !$0.isApproved(by: sheet.organisation) } ?? false }

    private var lackedMandate: MandateRefusal? { sheet.lackedMandate(for: .decide) }

    private func approvals(_ current: SharedVersion) -> some HTML {
        div(.class("table")) {
            table {
                caption { words("contract.text.approvals") }
                thead {
                    tr {
                        th(.scope("col")) { words("contract.column.organisation") }
                        th(.scope("col")) { words("contract.column.approval") }
                    }
                }
                tbody {
                    ForEach(sheet.together(with: current.approvals.map(\.value.organisation))) { organisation in
                        tr {
                            th(.scope("row")) {
                                sheet.names[organisation]
                                PartingNote(organisation: organisation, sheet: sheet, words: words)
                            }
                            td(.cell(words("contract.column.approval"))) { approval(of: organisation, current) }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func approval(of organisation: OrganisationID, _ current: SharedVersion) -> some HTML {
        if let given = current.approvals.last(where: { $0.value.organisation == organisation }) {
            StateMark(.full, words("contract.text.approved"))
            " "
            Timestamp(given.record.at, words)
            voices.badge(of: given.record.actor, words)
        } else {
            StateMark(.waiting, words("contract.text.awaited"))
        }
    }

    private var formerVersions: some HTML {
        details {
            summary { words("contract.text.former", count: versions.count - 1) }
            ForEach(Array(zip(versions.dropFirst(), versions)).reversed()) { later, earlier in
                h3 { words("contract.text.version", ["version": words.number(later.number)]) }
                p(.class("soft")) { sheet.names[later.proposed.value.organisation] }
                ChangedWords(
                    difference: TextDifference(
                        from: earlier.proposed.value.text,
                        to: later.proposed.value.text
                    ),
                    words: words
                )
            }
        }
    }

    private var acts: [(name: String, link: Link)?] {
        [
            isAwaited && lackedMandate == nil
                ? (
                    words("contract.approve.\(subject.rawValue).title"),
                    .cycle(sheet.id, .contract, subject.segment, "accord")
                ) : nil,
            (
                words("contract.propose.\(subject.rawValue).title"),
                .cycle(sheet.id, .contract, subject.segment, "version")
            ),
        ]
    }
}

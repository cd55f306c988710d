import Cooperation
import HTML

/// The papers of one organisation: where each stands, and who must act.
struct PaperList: Component {
    let papers: [Partnership]
    let reader: OrganisationID
    let words: Words

    var body: some HTML {
        if papers.isEmpty {
            EmptyState(words("papers.list.empty")) {
                p { words("papers.list.emptyNext") }
                PaperBeginnings(words: words)
            }
        } else {
            PaperBeginnings(words: words)
            div(.class("table")) {
                table {
                    thead {
                        tr { ForEach(Self.columns) { column in th(.scope("col")) { words("papers.list.\(column)") } } }
                    }
                    tbody {
                        ForEach(papers) { PaperListRow(partnership: $0, reader: reader, words: words) }
                    }
                }
            }
            if let share = Origin.imposedShare(among: papers.compactMap(\.opening?.value.origin)) {
                p(.class("hint")) { words("papers.list.imposed", ["share": words.percent(share)]) }
            }
        }
    }

    static let columns = ["paper", "kind", "standing", "version", "part", "next"]
}

/// The two ways to begin.
private struct PaperBeginnings: Component {
    let words: Words

    var body: some HTML {
        p(.class("actions")) {
            a(.class("button main"), .href(Link.newPaper)) { words("papers.list.new") }
            a(.class("button"), .href(Link.paperImport)) { words("papers.list.import") }
        }
    }
}

private struct PaperListRow: Component {
    let partnership: Partnership
    let reader: OrganisationID
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.paper(partnership.id))) { title } }
            td(.cell(words("papers.list.kind"))) { words("papers.kind.\(partnership.kind.rawValue)") }
            td(.cell(words("papers.list.standing"))) { StateMark(partnership.standing(on: words.today), words) }
            td(.cell(words("papers.list.version"))) { version }
            td(.cell(words("papers.list.part"))) {
                if let state = partnership.state(of: reader, on: words.today) { StateMark(state, words) }
            }
            td(.cell(words("papers.list.next"))) { next }
        }
    }

    private var title: String { partnership.title.isEmpty ? words("papers.page.untitled") : partnership.title }

    private var version: String {
        guard let current = partnership.current else { return words("papers.list.unpublished") }
        let number = words.number(current.number)
        return partnership.draft == nil ? number : words("papers.list.draftBeside", ["version": number])
    }

    private var next: String {
        let steps = partnership.missing(on: words.today)
        return steps.isEmpty ? words("papers.list.nothing") : words.list(steps.prefix(2).map(words.missing))
    }
}

extension Words {
    /// What a paper still waits for.
    func missing(_ step: MissingStep) -> String {
        switch step {
        case .publication: self("papers.awaiting.publication")
        case .names: self("papers.awaiting.names")
        case .notices(let count): self("papers.awaiting.notices", count: count)
        case .replies(let count): self("papers.awaiting.questions", count: count)
        case .contests(let count): self("papers.awaiting.contests", count: count)
        case .answers(let count): self("papers.awaiting.answers", count: count)
        case .acceptances(let count): self("papers.awaiting.acceptances", count: count)
        case .anotherPartner: self("papers.awaiting.anotherPartner")
        }
    }
}

import Cooperation
import HTML

/// The topics on the table: where each one stands, how near the partners are, who has not spoken.
struct TopicList: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if negotiation.topics.isEmpty {
            EmptyState(words("negotiation.topics.none")) { p { words("negotiation.topics.noneHelp") } }
        } else {
            div(.class("table")) {
                table {
                    caption(.class("unseen")) { words("negotiation.topics.title") }
                    thead {
                        tr {
                            ForEach(Self.columns) { column in
                                th(.scope("col")) { words("negotiation.topics.\(column)") }
                            }
                        }
                    }
                    tbody {
                        ForEach(negotiation.topics) { topic in TopicRow(sheet: sheet, topic: topic, words: words) }
                    }
                }
            }
            p(.class("soft")) { concertation }
        }
        ActLinks(
            sheet,
            [(words("negotiation.openTopic.title"), .cycle(sheet.id, .negotiation, "sujets", "nouveau"))]
        )
    }

    static let columns = ["topic", "standing", "convergence", "awaited"]

    private var negotiation: Negotiation { sheet.cycle.negotiation }

    /// Whether what happens here is concertation, or only consultation (S-006).
    private var concertation: String {
        let state = negotiation.concertation(start: sheet.cycle.start, on: sheet.day)
        guard state.wasPossible else { return words("negotiation.concertation.none") }
        return state.accepted.isEmpty
            ? words("negotiation.concertation.possible")
            : words("negotiation.concertation.real", count: state.accepted.count)
    }
}

private struct TopicRow: Component {
    let sheet: CycleSheet
    let topic: Topic
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { a(.href(sheet.kept(.topic(sheet.id, topic.number)))) { topic.title } }
            td(.cell(words("negotiation.topics.standing"))) { StateMark(topic, words) }
            td(.cell(words("negotiation.topics.convergence"))) { words.convergence(convergence) }
            td(.cell(words("negotiation.topics.awaited"))) { words.list(awaited.map { sheet.names[$0] }) }
        }
    }

    private var convergence: Convergence {
        sheet.cycle.negotiation.convergence(of: topic.number, among: sheet.seated)
    }

    private var awaited: [OrganisationID] {
        guard topic.isOpen else { return [] }
        return sheet.cycle.negotiation.leadingProposal(on: topic.number, among: sheet.seated)?
            .silent(among: sheet.seated) ?? []
    }
}

extension StateMark {
    init(_ topic: Topic, _ words: Words) {
        switch topic.standing {
        case .open: self.init(.half, words("negotiation.standing.open"))
        case .closed: self.init(.full, words("negotiation.standing.closed"))
        case .leftOpen: self.init(.waiting, words("negotiation.standing.leftOpen"))
        }
    }

    init(_ stance: Stance, _ words: Words) {
        let shape: Shape =
            switch stance {
            case .favour: .full
            case .favourIfChanged: .half
            case .against: .contested
            case .notOurs: .empty
            }
        self.init(shape, words("negotiation.stance.\(stance.rawValue)"))
    }
}

extension Words {
    /// 67 %, 2 of 3 have spoken; or that nobody has.
    func convergence(_ convergence: Convergence) -> String {
        let spoken = ["spoken": number(convergence.spoken), "seated": number(convergence.seated)]
        guard let value = convergence.value else { return self("negotiation.convergence.unknown", spoken) }
        return self(
            "negotiation.convergence.known",
            spoken.merging(["share": percent(Int((value * 100).rounded()))]) { kept, _ in kept }
        )
    }
}

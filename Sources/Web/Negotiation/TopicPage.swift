import Cooperation
import HTML

/// One topic: its proposals, who stands where, what was asked to change, what keeps the partners apart.
struct TopicPage: Component {
    let sheet: CycleSheet
    let topic: Topic
    let words: Words

    var body: some HTML {
        p { StateMark(topic, words) }
        standing
        p {
            words("negotiation.topic.opened", ["organisation": sheet.names[topic.opening.value.organisation]])
            " "
            if let last = topic.lastDayForAmendments(start: sheet.cycle.start) {
                words("negotiation.topic.openUntil", ["day": words.day(last)])
            } else {
                words("negotiation.topic.openAlways")
            }
        }
        p {
            strong { "\(words("negotiation.topics.convergence")) : " }
            words.convergence(negotiation.convergence(of: topic.number, among: sheet.seated))
        }
        if proposals.isEmpty { EmptyState(words("negotiation.topic.noProposal")) { Empty() } }
        ForEach(proposals) { proposal in
            ProposalPart(sheet: sheet, topic: topic, proposal: proposal, words: words)
        }
        Differences(sheet: sheet, topic: topic, words: words)
        ActLinks(sheet, acts)
    }

    private var negotiation: Negotiation { sheet.cycle.negotiation }
    private var proposals: [Proposal] { negotiation.proposals(on: topic.number) }

    @HTMLBuilder private var standing: some HTML {
        switch topic.standing {
        case .open: Empty()
        case .closed(let closing):
            Notice {
                p { words("negotiation.topic.closedOn", ["number": words.number(closing.proposal)]) }
                if sheet.writesConvention {
                    p {
                        a(.class("button"), .href(sheet.clauseLink(agreedOn: topic.number))) {
                            words("negotiation.topic.toClause")
                        }
                    }
                }
            }
        case .leftOpen(let turn):
            Notice {
                p {
                    words("negotiation.topic.leftOpen", ["organisation": sheet.names[turn.organisation]])
                    " "
                    q { turn.reason }
                }
            }
        }
    }

    private var acts: [(name: String, link: Link)?] {
        guard topic.isOpen else { return [act("reopenTopic", "reprise")] }
        return [act("propose", "proposition"), act("deadline", "delai"), act("leaveOpen", "suspens")]
    }

    private func act(_ name: String, _ path: String) -> (name: String, link: Link) {
        (words("negotiation.\(name).title"), .topic(sheet.id, topic.number, path))
    }
}

/// What keeps the partners apart: told, dated, never taken out (S-042, I-15).
private struct Differences: Component {
    let sheet: CycleSheet
    let topic: Topic
    let words: Words

    var body: some HTML {
        section {
            h2 { words("negotiation.differences.title") }
            if differences.isEmpty {
                p(.class("soft")) { words("negotiation.differences.none") }
            } else {
                ul {
                    ForEach(differences) { difference in
                        li {
                            strong { sheet.names[difference.position.organisation] }
                            " · "
                            StateMark(difference.position.stance, words)
                            " · "
                            words("negotiation.topic.proposal", ["number": words.number(difference.proposal)])
                            " "
                            q { difference.position.position.value.words ?? "" }
                            " "
                            span(.class("soft")) { state(difference) }
                        }
                    }
                }
            }
        }
    }

    private var differences: [AcknowledgedDifference] {
        sheet.cycle.negotiation.differences(on: topic.number)
    }

    private func state(_ difference: AcknowledgedDifference) -> String {
        if !difference.stands { return words("negotiation.differences.past") }
        guard difference.position.stance == .against else { return "" }
        return words(
            difference.position.heard == nil ? "negotiation.differences.unheard" : "negotiation.differences.heard"
        )
    }
}

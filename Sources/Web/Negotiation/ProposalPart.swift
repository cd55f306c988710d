import Cooperation
import HTML

/// One proposal: its words and those it had, the positions, the amendments, what the reader can do.
struct ProposalPart: Component {
    let sheet: CycleSheet
    let topic: Topic
    let proposal: Proposal
    let words: Words

    var body: some HTML {
        article(.class("sheet"), .id("proposition-\(proposal.number)")) {
            h2 { words("negotiation.topic.proposal", ["number": words.number(proposal.number)]) }
            if proposal.withdrawn != nil { p(.class("soft")) { words("negotiation.topic.withdrawn") } }
            Authored(
                text: proposal.text,
                author: proposal.author,
                at: proposal.original.record.at,
                names: sheet.names,
                words: words
            )
            if proposal.wording > 1 { formerWords }
            PositionTable(sheet: sheet, topic: topic, proposal: proposal, words: words)
            AmendmentList(sheet: sheet, topic: topic, proposal: proposal, words: words)
            if topic.isOpen, proposal.withdrawn == nil {
                ActLinks(sheet, expected: proposal.position(of: sheet.organisation) == nil, acts)
            }
        }
    }

    private var formerWords: some HTML {
        details {
            summary { words("negotiation.topic.formerWords", count: proposal.wording - 1) }
            ForEach(Array(proposal.wordings.dropLast().enumerated())) { former in
                ChangedWords(
                    difference: TextDifference(from: former.element, to: proposal.wordings[former.offset + 1]),
                    words: words
                )
            }
        }
    }

    private var acts: [(name: String, link: Link)?] {
        let isMine = proposal.author == sheet.organisation
        return [
            act("position", "position"), act("amend", "amendement"), act("agree", "accord"),
            isMine ? act("withdrawProposal", "retrait") : nil,
        ]
    }

    private func act(_ name: String, _ path: String) -> (name: String, link: Link) {
        (words("negotiation.\(name).title"), .proposal(sheet.id, proposal.number, path))
    }
}

private struct PositionTable: Component {
    let sheet: CycleSheet
    let topic: Topic
    let proposal: Proposal
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                caption { words("negotiation.topic.positions") }
                thead {
                    tr {
                        ForEach(["organisation", "stance", "said"]) { column in
                            th(.scope("col")) { words("negotiation.column.\(column)") }
                        }
                    }
                }
                tbody { ForEach(spoken) { organisation in row(organisation) } }
            }
        }
    }

    /// What was said by whoever is gone since stays beside the others' words.
    private var spoken: [OrganisationID] { sheet.together { proposal.position(of: $0) != nil } }

    private func row(_ organisation: OrganisationID) -> some HTML {
        let taken = proposal.position(of: organisation)
        return tr {
            th(.scope("row")) {
                sheet.names[organisation]
                PartingNote(organisation: organisation, sheet: sheet, words: words)
            }
            td(.cell(words("negotiation.column.stance"))) {
                if let taken {
                    StateMark(taken.stance, words)
                } else {
                    StateMark(.waiting, words("negotiation.stance.none"))
                }
            }
            td(.cell(words("negotiation.column.said"))) {
                if let taken { Conversation(sheet: sheet, topic: topic, taken: taken, words: words) }
            }
        }
    }
}

/// What was said with a position, what was answered, and whether an objection was heard.
private struct Conversation: Component {
    let sheet: CycleSheet
    let topic: Topic
    let taken: TakenPosition
    let words: Words

    var body: some HTML {
        if let said = taken.position.value.words { p { said } }
        ForEach(taken.replies) { reply in
            p(.class("said")) {
                strong { "\(sheet.names[reply.value.organisation]) : " }
                reply.value.words
            }
        }
        if taken.stance == .against {
            p(.class("said")) {
                words(taken.heard == nil ? "negotiation.differences.unheard" : "negotiation.differences.heard")
            }
            if sheet.isOpen, topic.isOpen, taken.heard == nil { answer }
        }
    }

    private var answer: some HTML {
        let isMine = taken.organisation == sheet.organisation
        let proposal = String(taken.position.value.proposal)
        let link: Link =
            isMine
            ? .cycle(sheet.id, .negotiation, "propositions", proposal, "ecoute")
            : .cycle(sheet.id, .negotiation, "propositions", proposal, "reponse", taken.organisation.rawValue)
        return a(.href(link)) { words(isMine ? "negotiation.heard.title" : "negotiation.reply.title") }
    }
}

private struct AmendmentList: Component {
    let sheet: CycleSheet
    let topic: Topic
    let proposal: Proposal
    let words: Words

    var body: some HTML {
        if !amendments.isEmpty {
            h3 { words("negotiation.topic.amendments") }
            ForEach(amendments) { amendment in
                div(.class("found")) {
                    p {
                        strong { sheet.names[amendment.asked.value.organisation] }
                        " · "
                        state(amendment)
                    }
                    ChangedWords(
                        difference: TextDifference(
                            from: proposal.text(of: amendment.asked.value.wording),
                            to: amendment.asked.value.text
                        ),
                        words: words
                    )
                    if let reason = amendment.asked.value.reason { p { q { reason } } }
                    if let said = amendment.answer?.value.words {
                        p(.class("said")) {
                            strong { "\(sheet.names[proposal.author]) : " }
                            said
                        }
                    }
                    if amendment.isPending, proposal.author == sheet.organisation, topic.isOpen {
                        ActLinks(sheet, expected: true, [answer(amendment)])
                    }
                }
            }
        }
    }

    private var amendments: [Amendment] { sheet.cycle.negotiation.amendments(to: proposal.number) }

    private func state(_ amendment: Amendment) -> StateMark {
        switch amendment.answer?.value.isAccepted {
        case true?: StateMark(.full, words("negotiation.amendment.accepted"))
        case false?: StateMark(.empty, words("negotiation.amendment.declined"))
        case nil: StateMark(.waiting, words("negotiation.amendment.pending"))
        }
    }

    private func answer(_ amendment: Amendment) -> (name: String, link: Link) {
        (
            words("negotiation.answerAmendment.title"),
            .cycle(sheet.id, .negotiation, "amendements", String(amendment.number), "reponse")
        )
    }
}

import Cooperation
import HTML

/// Proposing a text, asking for another wording, answering, taking a proposal off the table.
enum ProposalActs {
    static func add(to doors: Doors) {
        propose(doors)
        amend(doors)
        answer(doors)
        withdraw(doors)
    }

    private static func propose(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "sujets/{topic}/proposition",
            "negotiation.propose",
            back: TopicActs.back,
            content: { scene in scene.prose("text", rows: 8) },
            read: { check, scene in
                let topic = try scene.number("topic")
                let text = check.text("text", limit: 10_000)
                return { cycle, sitting in try cycle.negotiation.propose(text, on: topic, at: sitting) }
            }
        )
    }

    private static func amend(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "propositions/{proposal}/amendement",
            "negotiation.amend",
            back: back,
            content: { scene in
                let known = scene.knowing(["text": try proposal(scene).text])
                known.prose("text", rows: 8)
                known.prose("reason", rows: 3, required: false)
            },
            read: { check, scene in
                let proposal = try scene.number("proposal")
                let text = check.text("text", limit: 10_000)
                let reason = check.optionalText("reason", limit: 2_000)
                return { cycle, sitting in
                    try cycle.negotiation.amend(proposal, to: text, because: reason, in: cycle, at: sitting)
                }
            }
        )
    }

    private static func answer(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "amendements/{amendment}/reponse",
            "negotiation.answerAmendment",
            back: { scene in
                let number = try scene.number("amendment")
                let amendment = try scene.found(scene.cycle.negotiation.amendment(number))
                return try topic(of: amendment.asked.value.proposal, scene)
            },
            content: { scene in
                let number = try scene.number("amendment")
                let amendment = try scene.found(scene.cycle.negotiation.amendment(number))
                blockquote { PaperProse(text: amendment.asked.value.text, words: scene.words) }
                scene.radios("answer", YesOrNo.choices("negotiation.answerAmendment", scene.words))
                scene.prose("words", rows: 3, required: false)
            },
            read: { check, scene in
                let amendment = try scene.number("amendment")
                let answer = check.choice("answer", YesOrNo.self) ?? .no
                let words = check.optionalText("words", limit: 2_000)
                return { cycle, sitting in
                    try cycle.negotiation.answer(
                        amendment,
                        accepting: answer == .yes,
                        words: words,
                        in: cycle,
                        at: sitting
                    )
                }
            }
        )
    }

    private static func withdraw(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "propositions/{proposal}/retrait",
            "negotiation.withdrawProposal",
            back: back,
            content: { scene in
                let proposal = try proposal(scene)
                blockquote { PaperProse(text: proposal.text, words: scene.words) }
            },
            read: { _, scene in
                let proposal = try scene.number("proposal")
                return { cycle, sitting in try cycle.negotiation.withdraw(proposal, at: sitting) }
            }
        )
    }

    static func proposal(_ scene: ActScene) throws -> Proposal {
        try scene.found(scene.cycle.negotiation.proposal(try scene.number("proposal")))
    }

    @Sendable
    static func back(_ scene: ActScene) throws -> Link {
        try topic(of: try scene.number("proposal"), scene)
    }

    private static func topic(of number: Int, _ scene: ActScene) throws -> Link {
        let proposal = try scene.found(scene.cycle.negotiation.proposal(number))
        return Link.topic(scene.sheet.id, proposal.topic).anchored(to: "proposition-\(number)")
    }
}

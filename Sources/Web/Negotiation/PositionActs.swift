import Cooperation
import HTML

/// Saying where one stands, answering an objection, saying that one was heard, agreeing on a text.
enum PositionActs {
    static func add(to doors: Doors) {
        take(doors)
        reply(doors)
        confirm(doors, "ecoute", "negotiation.heard") { negotiation, proposal, sitting in
            try negotiation.acknowledgeHearing(on: proposal, at: sitting)
        }
        confirm(doors, "accord", "negotiation.agree") { negotiation, proposal, sitting in
            guard let topic = negotiation.proposal(proposal)?.topic else { throw NegotiationRefusal.proposalUnknown }
            return try negotiation.close(topic, on: proposal, at: sitting)
        }
    }

    private static func take(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "propositions/{proposal}/position",
            "negotiation.position",
            back: ProposalActs.back,
            content: { scene in
                let proposal = try ProposalActs.proposal(scene)
                let said = proposal.position(of: scene.sheet.organisation)?.position.value
                let known = scene.knowing(["stance": said?.stance.rawValue ?? "", "words": said?.words ?? ""])
                blockquote { PaperProse(text: proposal.text, words: scene.words) }
                known.kept("wording", proposal.wording)
                known.radios(
                    "stance",
                    Stance.allCases.map {
                        Choice($0.rawValue, scene.words("negotiation.stance.\($0.rawValue)"))
                    }
                )
                known.prose("words", required: false)
            },
            read: { check, scene in
                let proposal = try scene.number("proposal")
                let stance = check.choice("stance", Stance.self) ?? .notOurs
                let words = check.optionalText("words", limit: 4_000)
                let wording = Int(counted: check.input["wording"]) ?? 0
                return { cycle, sitting in
                    try cycle.negotiation.take(stance, on: proposal, wording: wording, words: words, at: sitting)
                }
            }
        )
    }

    private static func reply(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "propositions/{proposal}/reponse/{organisation}",
            "negotiation.reply",
            back: ProposalActs.back,
            content: { scene in
                if let objection = try objection(scene) {
                    blockquote {
                        p { objection.position.value.words ?? "" }
                        footer { scene.sheet.names[objection.organisation] }
                    }
                }
                scene.prose("words")
            },
            read: { check, scene in
                let proposal = try scene.number("proposal")
                let objector = OrganisationID(try scene.context.parameter("organisation"))
                let words = check.text("words", limit: 4_000)
                return { cycle, sitting in
                    try cycle.negotiation.reply(to: objector, on: proposal, words, at: sitting)
                }
            }
        )
    }

    private static func objection(_ scene: ActScene) throws -> TakenPosition? {
        let objector = OrganisationID(try scene.context.parameter("organisation"))
        return try ProposalActs.proposal(scene).objection(of: objector)
    }

    /// An act without anything to type: the page repeats the text and the consequence.
    private static func confirm(
        _ doors: Doors,
        _ path: String,
        _ name: String,
        _ decide: @escaping @Sendable (Negotiation, Int, Sitting) throws -> Deed<NegotiationEvent>
    ) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "propositions/{proposal}/\(path)",
            name,
            back: ProposalActs.back,
            content: { scene in
                let proposal = try ProposalActs.proposal(scene)
                blockquote { PaperProse(text: proposal.text, words: scene.words) }
            },
            read: { _, scene in
                let proposal = try scene.number("proposal")
                return { cycle, sitting in try decide(cycle.negotiation, proposal, sitting) }
            }
        )
    }
}

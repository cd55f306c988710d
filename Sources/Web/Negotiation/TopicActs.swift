import Cooperation
import HTML

/// Opening a topic, moving its last day, leaving it open on purpose, taking it up again.
enum TopicActs {
    static func add(to doors: Doors) {
        open(doors)
        deadline(doors)
        turn(doors, "suspens", "negotiation.leaveOpen") { negotiation, topic, words, sitting in
            try negotiation.leaveOpen(topic, because: words, at: sitting)
        }
        turn(doors, "reprise", "negotiation.reopenTopic") { negotiation, topic, words, sitting in
            try negotiation.reopen(topic, because: words, at: sitting)
        }
    }

    private static func open(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "sujets/nouveau",
            "negotiation.openTopic",
            back: { .cycle($0.sheet.id, .negotiation) },
            content: { scene in
                scene.line("name")
                scene.prose("text", rows: 3)
                scene.line("openUntil", type: "date", required: false)
            },
            read: { check, _ in
                let title = check.text("name", limit: 200)
                let question = check.text("text", limit: 2_000)
                let openUntil = check.optionalDay("openUntil")
                return { cycle, sitting in
                    try cycle.negotiation.openTopic(
                        title,
                        question: question,
                        openUntil: openUntil,
                        in: cycle,
                        at: sitting
                    )
                }
            }
        )
    }

    private static func deadline(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "sujets/{topic}/delai",
            "negotiation.deadline",
            back: back,
            content: { scene in scene.line("openUntil", type: "date") },
            read: { check, scene in
                let topic = try scene.number("topic")
                let day = check.day("openUntil") ?? scene.sheet.day
                return { cycle, sitting in
                    try cycle.negotiation.moveDeadline(of: topic, to: day, in: cycle, at: sitting)
                }
            }
        )
    }

    private static func turn(
        _ doors: Doors,
        _ path: String,
        _ name: String,
        _ decide: @escaping @Sendable (Negotiation, Int, String, Sitting) throws -> Deed<NegotiationEvent>
    ) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "sujets/{topic}/\(path)",
            name,
            back: back,
            content: { scene in scene.prose("words") },
            read: { check, scene in
                let topic = try scene.number("topic")
                let words = check.text("words", limit: 2_000)
                return { cycle, sitting in try decide(cycle.negotiation, topic, words, sitting) }
            }
        )
    }

    /// The way back; a topic that does not exist has no page either.
    @Sendable
    static func back(_ scene: ActScene) throws -> Link {
        let topic = try scene.found(scene.cycle.negotiation.topic(try scene.number("topic")))
        return .topic(scene.sheet.id, topic.number)
    }
}

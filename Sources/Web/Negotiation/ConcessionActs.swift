import Cooperation
import HTML

/// Writing down what was given and obtained, and what the other side says of it.
enum ConcessionActs {
    enum Side: String, CaseIterable { case given = "donne", obtained = "obtenu" }

    static func add(to doors: Doors) {
        tell(doors)
        answer(doors)
    }

    private static func tell(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "concessions/nouvelle",
            "negotiation.tellConcession",
            back: back,
            content: { scene in
                scene.radios(
                    "side",
                    Side.allCases.map { Choice($0.rawValue, scene.words("negotiation.side.\($0.rawValue)")) }
                )
                scene.list(
                    "receiver",
                    empty: scene.words("negotiation.side.all"),
                    scene.sheet.seated.filter { $0 != scene.sheet.organisation }.map {
                        Choice($0.rawValue, scene.sheet.names[$0])
                    }
                )
                scene.prose("text", rows: 3)
                scene.prose("obtained", rows: 3, required: false)
                scene.list(
                    "topic",
                    empty: scene.words("negotiation.side.noTopic"),
                    scene.cycle.negotiation.topics.map { Choice(String($0.number), $0.title) }
                )
            },
            read: { check, _ in
                let side = check.choice("side", Side.self) ?? .given
                let other = check.optionalText("receiver", limit: 200).map { OrganisationID($0) }
                if side == .obtained, other == nil { check.refuse("receiver", "choice") }
                let text = check.text("text", limit: 2_000)
                let obtained = check.optionalText("obtained", limit: 2_000)
                let topic = check.optionalNumber("topic", in: 1...100_000)
                return { cycle, sitting in
                    try cycle.negotiation.tell(
                        giver: side == .given ? sitting.organisation : other ?? sitting.organisation,
                        receiver: side == .given ? other : sitting.organisation,
                        given: text,
                        obtained: obtained,
                        topic: topic,
                        at: sitting
                    )
                }
            }
        )
    }

    private static func answer(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "concessions/{concession}/reponse",
            "negotiation.answerConcession",
            back: back,
            content: { scene in
                let number = try scene.number("concession")
                let concession = try scene.found(scene.cycle.negotiation.concession(number))
                blockquote { p { concession.told.value.given } }
                scene.radios("answer", YesOrNo.choices("negotiation.answerConcession", scene.words))
                scene.prose("words", rows: 3, required: false)
            },
            read: { check, scene in
                let concession = try scene.number("concession")
                let answer = check.choice("answer", YesOrNo.self) ?? .no
                let words = check.optionalText("words", limit: 2_000)
                return { cycle, sitting in
                    try cycle.negotiation.answer(
                        concession: concession,
                        recognising: answer == .yes,
                        words: words,
                        at: sitting
                    )
                }
            }
        )
    }

    @Sendable
    private static func back(_ scene: ActScene) throws -> Link {
        .cycle(scene.sheet.id, .negotiation, "concessions")
    }
}

import Cooperation
import HTML

/// Setting an objective, saying it otherwise, dropping it, saying how far one agrees.
enum ObjectiveActs {
    static func add(to doors: Doors) {
        set(doors)
        reword(doors)
        rate(doors)
        ContractDrops.add("objectifs/{objective}/retrait", "dropObjective", "objectifs", doors) { scene in
            try scene.number("objective")
        } decide: { contract, number, reason, sitting in
            try contract.drop(objective: number, because: reason, at: sitting)
        }
    }

    private static func set(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "objectifs/nouveau",
            "contract.setObjective",
            back: back,
            content: { scene in
                scene.radios(
                    "kind",
                    ObjectiveKind.allCases.map { Choice($0.rawValue, scene.words("contract.kind.\($0.rawValue)")) }
                )
                scene.radios(
                    "nature",
                    ObjectiveNature.allCases.map {
                        Choice($0.rawValue, scene.words("contract.nature.\($0.rawValue)"))
                    }
                )
                scene.prose("text", rows: 3)
            },
            read: { check, _ in
                let kind = check.choice("kind", ObjectiveKind.self) ?? .collective
                let nature = check.choice("nature", ObjectiveNature.self) ?? .qualitative
                let text = check.text("text", limit: 2_000)
                return { cycle, sitting in try cycle.contract.set(kind, nature, text, at: sitting) }
            }
        )
    }

    private static func reword(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "objectifs/{objective}/texte",
            "contract.reword",
            back: back,
            content: { scene in
                let objective = try objective(scene)
                scene.knowing(["text": objective.text]).prose("text", rows: 3)
            },
            read: { check, scene in
                let objective = try scene.number("objective")
                let text = check.text("text", limit: 2_000)
                return { cycle, sitting in try cycle.contract.reword(objective, as: text, at: sitting) }
            }
        )
    }

    private static func rate(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "objectifs/{objective}/avis",
            "contract.rate",
            back: back,
            content: { scene in
                let objective = try objective(scene)
                let said = objective.rating(of: scene.sheet.organisation)
                let known = scene.knowing(["level": said.map { String($0.level) } ?? "", "words": said?.words ?? ""])
                blockquote { p { objective.text } }
                known.kept("wording", objective.wording)
                known.radios(
                    "level",
                    ObjectiveRating.levels.map { Choice(String($0), scene.words("contract.level.\(String($0))")) }
                )
                known.prose("words", rows: 3, required: false)
            },
            read: { check, scene in
                let objective = try scene.number("objective")
                if check.input["level"].isEmpty { check.refuse("level", "choice") }
                let level = check.optionalNumber("level", in: ObjectiveRating.levels) ?? 0
                let words = check.optionalText("words", limit: 2_000)
                let wording = Int(counted: check.input["wording"]) ?? 0
                return { cycle, sitting in
                    try cycle.contract.rate(objective, wording: wording, level: level, words: words, at: sitting)
                }
            }
        )
    }

    static func objective(_ scene: ActScene) throws -> Objective {
        try scene.found(scene.cycle.contract.objective(try scene.number("objective")))
    }

    @Sendable
    static func back(_ scene: ActScene) throws -> Link { .cycle(scene.sheet.id, .contract, "objectifs") }
}

/// Taking one's own words off the table, with the reason.
enum ContractDrops {
    static func add(
        _ path: String,
        _ name: String,
        _ segment: String,
        _ doors: Doors,
        number: @escaping @Sendable (ActScene) throws -> Int,
        decide: @escaping @Sendable (Contract, Int, String, Sitting) throws -> Deed<ContractEvent>
    ) {
        doors.act(
            Contract.self,
            .contract,
            path,
            "contract.\(name)",
            back: { .cycle($0.sheet.id, .contract, segment) },
            content: { scene in scene.prose("reason", rows: 3) },
            read: { check, scene in
                let number = try number(scene)
                let reason = check.text("reason", limit: 2_000)
                return { cycle, sitting in try decide(cycle.contract, number, reason, sitting) }
            }
        )
    }
}

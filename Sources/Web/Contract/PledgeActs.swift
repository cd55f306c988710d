import Cooperation
import HTML

/// Saying what one keeps and what one brings: only for one's own organisation.
enum PledgeActs {
    private static let card = ["keeps", "missions", "values", "constraints", "interest"]

    static func add(to doors: Doors) {
        keep(doors)
        bring(doors)
        ContractDrops.add("apports/{pledge}/retrait", "dropPledge", "apports", doors) { scene in
            try scene.number("pledge")
        } decide: { contract, number, reason, sitting in
            try contract.drop(pledge: number, because: reason, at: sitting)
        }
    }

    private static func keep(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "apports/garder",
            "contract.keep",
            back: back,
            content: { scene in
                let known = scene.knowing(typed(scene.cycle.contract.card(of: scene.sheet.organisation)))
                ForEach(card) { field in known.prose(field, rows: 3, required: field == "keeps") }
            },
            read: { check, scene in
                let keeps = check.text("keeps", limit: 2_000)
                let others = card.dropFirst().map { check.optionalText($0, limit: 2_000) ?? "" }
                let card = KeptCard(
                    organisation: scene.sheet.organisation,
                    missions: others[0],
                    values: others[1],
                    constraints: others[2],
                    keeps: keeps,
                    interest: others[3]
                )
                return { cycle, sitting in try cycle.contract.state(card, at: sitting) }
            }
        )
    }

    private static func typed(_ card: KeptCard?) -> [String: String] {
        guard let card else { return [:] }
        return [
            "keeps": card.keeps, "missions": card.missions, "values": card.values,
            "constraints": card.constraints, "interest": card.interest,
        ]
    }

    private static func bring(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "apports/nouveau",
            "contract.bring",
            back: back,
            content: { scene in
                scene.list(
                    "kind",
                    PledgeKind.allCases.map { Choice($0.rawValue, scene.words("contract.pledge.\($0.rawValue)")) }
                )
                scene.prose("text", rows: 3)
                scene.line("amount", required: false)
                fieldset(.class("row")) {
                    legend { scene.words("contract.bring.hours") }
                    ForEach(["hoursBefore", "hoursDuring", "hoursAfter"]) { field in
                        scene.line(field, type: "number", required: false)
                    }
                }
                scene.list(
                    "objective",
                    empty: scene.words("contract.bring.noObjective"),
                    scene.cycle.contract.objectives.map { Choice(String($0.number), $0.text) }
                )
            },
            read: { check, _ in
                let kind = check.choice("kind", PledgeKind.self) ?? .support
                let text = check.text("text", limit: 2_000)
                let amount = check.optionalEuros("amount")
                let hours = ["hoursBefore", "hoursDuring", "hoursAfter"].map {
                    check.optionalNumber($0, in: 0...10_000)
                }
                let objective = check.optionalNumber("objective", in: 1...100_000)
                let phases =
                    hours.allSatisfy { $0 == nil }
                    ? nil : PhaseHours(before: hours[0] ?? 0, during: hours[1] ?? 0, after: hours[2] ?? 0)
                return { cycle, sitting in
                    try cycle.contract.pledge(
                        kind,
                        text,
                        amountCents: amount,
                        hours: phases,
                        objective: objective,
                        at: sitting
                    )
                }
            }
        )
    }

    @Sendable
    private static func back(_ scene: ActScene) throws -> Link { .cycle(scene.sheet.id, .contract, "apports") }
}

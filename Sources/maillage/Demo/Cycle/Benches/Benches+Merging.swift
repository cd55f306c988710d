import Cooperation

extension Benches {
    /// What the smallest of the five did as long as it was one, and how it became a part of the social centre: what it
    /// had on it waits to be taken up, and what it said and signed stays in its name.
    static let merging = doing + leaving

    private static let doing: [Scene] = [
        .on(-162, 21, 0) {
            try $0.accept(.benches, by: .mireille) {
                $0.mission = "Coudre les nappes, et tenir le coin des histoires."
                $0.hours = PhaseHours(before: 6, during: 36, after: 2)
                $0.brings = [.skills]
            }
        },
        .on(-158, 21, 0, .benches, Preparation.self, by: .mireille) {
            try $0.preparation.join(reason: "Nous sommes déjà en bas, avec nos chaises.", seen: 0, at: $1)
        },
        .on(-118, 21, 0, .benches, Contract.self, by: .mireille) {
            try $0.contract.pledge(.skill, "Quatre couturières, et celle qui raconte", objective: 1, at: $1)
        },
        .on(-96, 21, 0, .benches, Realisation.self, by: .mireille) {
            let own = Commitment(text: "Laver et repriser les nappes après chaque soirée.", owner: $1.organisation)
            return try $0.realisation.commit(own, at: $1)
        },
        .on(-94, 21, 0, .benches, Realisation.self, by: .mireille) {
            try $0.realisation.answer(.taken, to: .responsible, in: 1, at: $1)
        },
        .on(-25, 21, 0, .benches, Realisation.self, by: .mireille) {
            let task = PlannedTask(
                action: 1,
                what: "Coudre dix nappes de plus",
                organisation: $1.organisation,
                due: $1.day.advanced(by: 40)
            )
            return try $0.realisation.offer(task, at: $1)
        },
    ]

    private static let leaving: [Scene] = [
        .on(-18, 10, 0) { try $0.merge(.palabres, into: .terrasses, on: -2, by: .mireille) },
        .on(-3, 21, 0, .benches, Decisions.self, by: .mireille) {
            let words = "De dos, et pas de trop près."
            return try $0.decisions.speak(DecisionSaying(.agree, words: words), on: 4, seen: 0, at: $1)
        },
    ]
}

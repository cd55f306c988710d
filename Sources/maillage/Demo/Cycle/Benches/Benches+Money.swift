import Cooperation

extension Benches {
    /// A budget on the lines of the Cerfa that balances to the cent, in money and in kind; a pot; a grant that is late.
    static let money = writing + pot + steps

    private struct Written {
        let account: String
        let label: String
        let by: Voice
        let cents: Int
        var isCommon = false
        var hours: Int?
        var due: Int?
    }

    private static let lines: [Written] = [
        Written(account: "60.1", label: "Plants, sirops, goûters", by: .odile, cents: 46_025),
        Written(account: "60.2", label: "Bois des bancs, peinture, vaisselle", by: .samira, cents: 124_050),
        Written(account: "61.1", label: "Scène et barrières", by: .thomas, cents: 84_000),
        Written(account: "62.2", label: "Affiches", by: .samira, cents: 31_000, isCommon: true),
        Written(account: "64.1", label: "Animatrice, le mardi", by: .samira, cents: 211_200, hours: 96),
        Written(account: "65", label: "Bourses des huit jeunes", by: .paul, cents: 96_000),
        Written(account: "86.1", label: "Électricité et eau prêtées", by: .thomas, cents: 60_000),
        Written(account: "86.4", label: "Bénévoles de la table", by: .odile, cents: 148_200, hours: 120),
        Written(account: "70", label: "Buvette", by: .odile, cents: 30_025),
        Written(account: "74.1", label: "État, politique de la ville", by: .paul, cents: 96_000),
        Written(account: "74.5", label: "Ville de Saint-Aubin-sur-Lez", by: .thomas, cents: 150_000, due: -70),
        Written(account: "74.6", label: "Caf, vie sociale", by: .samira, cents: 240_000, due: -20),
        Written(account: "75.8", label: "Le chapeau des soirées", by: .samira, cents: 31_000, isCommon: true),
        Written(account: "own", label: "Fonds du centre social", by: .samira, cents: 45_250),
        Written(account: "87.0", label: "Bénévoles de la table", by: .odile, cents: 148_200, hours: 120),
        Written(account: "87.1", label: "Électricité et eau prêtées", by: .thomas, cents: 60_000),
        Written(account: "86.4", label: "Couturières bénévoles", by: .mireille, cents: 49_400, hours: 40),
        Written(account: "87.0", label: "Couturières bénévoles", by: .mireille, cents: 49_400, hours: 40),
    ]

    private static let writing: [Scene] = lines.enumerated().map { place, line in
        .on(-111 + place / 6, 14, place * 3, .benches, Budget.self, by: line.by) { cycle, sitting in
            let written = -111 + place / 6
            let line = BudgetLine(
                number: 0,
                account: line.account,
                label: line.label,
                owner: line.isCommon ? .pot : .partner(sitting.organisation),
                cents: line.cents,
                hours: line.hours,
                dueOn: line.due.map { sitting.day.advanced(by: $0 - written) }
            )
            return try cycle.budget.add(line, at: sitting)
        }
    }

    private static let pot: [Scene] = [
        .on(-108, 9, 0, .benches, Budget.self, by: .samira) {
            let text = "Chacun met ce qu’il peut. Au-delà de 500 €, on vote. Ce qui reste va aux goûters de septembre."
            return try $0.budget.rule(text, seen: 0, at: $1)
        },
        .on(-88, 9, 0, .benches, Budget.self, by: .samira) {
            try $0.budget.move(.given, cents: 15_000, purpose: "Pour les affiches", on: $1.day, at: $1)
        },
        .on(-87, 20, 0, .benches, Budget.self, by: .odile) {
            try $0.budget.move(.given, cents: 8_000, purpose: "La recette du marché aux plants", on: $1.day, at: $1)
        },
        .on(-86, 10, 0, .benches, Budget.self, by: .paul) {
            try $0.budget.move(.given, cents: 10_000, purpose: "Pour les affiches", on: $1.day, at: $1)
        },
        .on(-70, 15, 0, .benches, Budget.self, by: .samira) {
            try $0.budget.move(.spent, cents: 12_450, purpose: "Deux cents affiches", on: $1.day, at: $1)
        },
        .on(-80, 10, 0, .benches, Budget.self, by: .samira) {
            var means = ObjectiveMeans(objective: 1)
            means.cents = ObjectiveMeans.Share(needed: 496_275, granted: 256_275)
            means.hours = ObjectiveMeans.Share(needed: 228, granted: 216)
            return try $0.budget.state(means, seen: 0, at: $1)
        },
    ]

    /// Where the money of one line has come; the number of a line is its place.
    private static func step(
        _ day: Int,
        _ line: Int,
        _ stage: BudgetStage,
        _ cents: Int,
        by voice: Voice
    ) -> Scene {
        .on(day, 16, line, .benches, Budget.self, by: voice) {
            try $0.budget.record(BudgetStep(line: line, stage: stage, cents: cents, on: $1.day), at: $1)
        }
    }

    private static let steps: [Scene] = [
        step(-100, 11, .requested, 150_000, by: .thomas), step(-85, 11, .granted, 150_000, by: .thomas),
        step(-72, 11, .paid, 150_000, by: .thomas), step(-100, 12, .requested, 260_000, by: .samira),
        step(-60, 12, .granted, 240_000, by: .samira), step(-50, 3, .realised, 84_000, by: .thomas),
        step(-15, 2, .realised, 118_930, by: .samira), step(-14, 6, .realised, 48_000, by: .ines),
        step(-14, 1, .realised, 39_210, by: .odile),
    ]
}

import Cooperation

extension Forum {
    /// A budget that balanced until the Ville took its line with it; nobody has written another since.
    static let money: [Scene] = [
        add(-47, 0, "62.1", "Intervenants des ateliers", 180_000, by: .karim),
        add(-47, 5, "64.1", "Animatrice de la MJC", 140_000, by: .lea),
        add(-47, 10, "62.3", "Car du forum", 45_000, by: .karim),
        add(-47, 15, "74.2", "Région, premier stage", 165_000, by: .karim, due: -25),
        add(-47, 20, "74.5", "Ville de Saint-Aubin-sur-Lez", 200_000, by: .nadia),
        add(-47, 25, "86.1", "Salles du collège", 60_000, by: .karim),
        add(-47, 30, "87.1", "Salles du collège", 60_000, by: .karim),
        .on(-35, 9, 0, .forum, Budget.self, by: .nadia) { try $0.budget.remove(5, at: $1) },
        .on(-20, 15, 0, .forum, Budget.self, by: .lea) {
            try $0.budget.record(BudgetStep(line: 2, stage: .realised, cents: 212_000, on: $1.day), at: $1)
        },
        .on(-22, 8, 0, .forum, Budget.self, by: .karim) {
            try $0.budget.record(BudgetStep(line: 4, stage: .granted, cents: 165_000, on: $1.day), at: $1)
        },
    ]

    private static func add(
        _ day: Int,
        _ minute: Int,
        _ account: String,
        _ label: String,
        _ cents: Int,
        by voice: Voice,
        due: Int? = nil
    ) -> Scene {
        .on(day, 11, minute, .forum, Budget.self, by: voice) { cycle, sitting in
            let line = BudgetLine(
                number: 0,
                account: account,
                label: label,
                owner: .partner(sitting.organisation),
                cents: cents,
                dueOn: due.map { sitting.day.advanced(by: $0 - day) }
            )
            return try cycle.budget.add(line, at: sitting)
        }
    }
}

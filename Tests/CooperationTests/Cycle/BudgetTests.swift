import Cooperation
import TestSupport
import Testing

struct BudgetTests {
    private func line(
        _ account: String,
        _ cents: Int,
        of owner: OrganisationID? = nil,
        hours: Int? = nil,
        dueOn: Day? = nil
    ) -> BudgetLine {
        BudgetLine(
            number: 0,
            account: account,
            label: "Ligne \(account)",
            owner: owner.map { .partner($0) } ?? .pot,
            cents: cents,
            hours: hours,
            dueOn: dueOn
        )
    }

    private func scene(_ lines: [(OrganisationID, BudgetLine)]) throws -> CycleScene {
        var scene = try CycleScene()
        for (organisation, line) in lines {
            try scene.play(in: \.budget, as: organisation) { try $0.budget.add(line, at: $1) }
        }
        return scene
    }

    @Test(.requirement("I-35")) func `a budget whose sides differ by a cent is unbalanced`() throws {
        var scene = try scene([
            (Personas.acacias, line("64.1", 1_200_001, of: Personas.acacias)),
            (Personas.lormont, line("74.5", 1_200_000, of: Personas.lormont)),
        ])
        #expect(!scene.cycle.budget.balance().isBalanced)
        #expect(scene.cycle.budget.balance().difference == -1)
        #expect(scene.matters(Personas.lire).contains("budget.unbalanced"))
        try scene.play(in: \.budget, as: Personas.lire) {
            try $0.budget.add(line("70", 1, of: Personas.lire), at: $1)
        }
        #expect(scene.cycle.budget.balance().isBalanced)
        #expect(!scene.matters(Personas.lire).contains("budget.unbalanced"))
    }

    @Test(.requirement("I-35")) func `volunteers given and used must be the same, beside the money`() throws {
        var scene = try scene([
            (Personas.lire, line("86.4", 90_000, of: Personas.lire, hours: 60))
        ])
        #expect(scene.cycle.budget.balance().difference == 0)
        #expect(!scene.cycle.budget.balance().isBalanced)
        try scene.play(in: \.budget, as: Personas.lire) {
            try $0.budget.add(line("87.0", 90_000, of: Personas.lire, hours: 60), at: $1)
        }
        #expect(scene.cycle.budget.balance().isBalanced)
        #expect(scene.cycle.budget.balance().chargesInAll == 90_000)
    }

    @Test(.requirement("I-36")) func `nobody writes a line for another partner`() throws {
        var scene = try scene([(Personas.lormont, line("74.5", 500_000, of: Personas.lormont))])
        #expect(throws: BudgetRefusal.notYourLine) {
            try scene.play(in: \.budget, as: Personas.acacias) {
                try $0.budget.add(line("74.5", 100, of: Personas.lormont), at: $1)
            }
        }
        #expect(throws: BudgetRefusal.notYourLine) {
            try scene.play(in: \.budget, as: Personas.acacias) {
                try $0.budget.change(1, to: line("74.5", 1, of: Personas.acacias), at: $1)
            }
        }
        #expect(throws: BudgetRefusal.notYourLine) {
            try scene.play(in: \.budget, as: Personas.acacias) { try $0.budget.remove(1, at: $1) }
        }
        try scene.play(in: \.budget, as: Personas.acacias) { try $0.budget.add(line("60.1", 300), at: $1) }
        try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.change(2, to: line("60.1", 400), at: $1) }
        #expect(scene.cycle.budget.shares(of: .charge) == [nil: 400])
        #expect(scene.cycle.budget.shares(of: .product) == [Personas.lormont: 500_000])
    }

    @Test(.requirement("I-06", "I-36")) func `whoever stays takes over the line of one that left`() throws {
        var scene = try scene([(Personas.lormont, line("74.5", 500_000, of: Personas.lormont))])
        try scene.tell { try $0.withdraw(Personas.lormont) }
        scene.pass(days: 60)
        #expect(throws: BudgetRefusal.notYourLine) {
            try scene.play(in: \.budget, as: Personas.acacias) {
                try $0.budget.change(1, to: line("74.5", 1, of: Personas.lormont), at: $1)
            }
        }
        try scene.play(in: \.budget, as: Personas.acacias) {
            try $0.budget.change(1, to: line("74.5", 500_000), at: $1)
        }
        #expect(scene.cycle.budget.shares(of: .product) == [nil: 500_000])
        try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.remove(1, at: $1) }
    }

    @Test(arguments: [
        ("60.9", "Achats", 1, BudgetRefusal.accountUnknown), ("60.1", " ", 1, .labelMissing),
        ("60.1", "Achats", -1, .amountNegative), ("60.1", "Achats", 10_000_000_001, .amountAbsurd),
    ]) func `a line that cannot be is refused`(_ account: String, _ label: String, _ cents: Int, _ why: BudgetRefusal)
        throws
    {
        var scene = try CycleScene()
        let line = BudgetLine(number: 0, account: account, label: label, owner: .pot, cents: cents)
        #expect(throws: why) {
            try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.add(line, at: $1) }
        }
    }

    @Test(.requirement("S-125")) func `money that comes late is counted in days, and waits while it has not come`()
        throws
    {
        var scene = try scene([
            (Personas.lormont, line("74.5", 500_000, of: Personas.lormont, dueOn: Moment.noon.day.advanced(by: 10)))
        ])
        #expect(scene.cycle.budget.delays(on: scene.day).isEmpty)
        scene.pass(days: 45)
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.days) == [35])
        #expect(scene.matters(Personas.acacias).contains("budget.late"))
        let step = BudgetStep(line: 1, stage: .paid, cents: 500_000, on: scene.day.advanced(by: -5))
        try scene.play(in: \.budget, as: Personas.lormont) { try $0.budget.record(step, at: $1) }
        scene.pass(days: 100)
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.days) == [30])
        #expect(!scene.matters(Personas.acacias).contains("budget.late"))
    }

    @Test(.requirement("S-125")) func `money paid in part stays late until all that was granted has come`() throws {
        var scene = try scene([
            (Personas.lormont, line("74.5", 500_000, of: Personas.lormont, dueOn: Moment.noon.day.advanced(by: 10)))
        ])
        scene.pass(days: 45)
        func reach(_ stage: BudgetStage, _ cents: Int) throws {
            let step = BudgetStep(line: 1, stage: stage, cents: cents, on: scene.day)
            try scene.play(in: \.budget, as: Personas.lormont) { try $0.budget.record(step, at: $1) }
        }
        try reach(.paid, 200_000)
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.remainingCents) == [300_000])
        #expect(scene.cycle.budget.delays(on: scene.day).allSatisfy { $0.paidOn == nil })
        #expect(scene.matters(Personas.acacias).contains("budget.late"))
        try reach(.granted, 400_000)
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.remainingCents) == [200_000])
        scene.pass(days: 10)
        try reach(.paid, 400_000)
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.paidOn) == [scene.day])
        #expect(scene.cycle.budget.delays(on: scene.day).map(\.days) == [45])
        #expect(!scene.matters(Personas.acacias).contains("budget.late"))
    }

    @Test(.requirement("S-125")) func `nothing is late of a grant that was refused`() throws {
        var scene = try scene([
            (Personas.lormont, line("74.5", 500_000, of: Personas.lormont, dueOn: Moment.noon.day.advanced(by: 10)))
        ])
        scene.pass(days: 45)
        let refused = BudgetStep(line: 1, stage: .granted, cents: 0, on: scene.day)
        try scene.play(in: \.budget, as: Personas.lormont) { try $0.budget.record(refused, at: $1) }
        #expect(scene.cycle.budget.delays(on: scene.day).isEmpty)
    }

    @Test func `a charge is never granted, and nothing is paid tomorrow`() throws {
        var scene = try scene([(Personas.lire, line("60.1", 300, of: Personas.lire))])
        #expect(throws: BudgetRefusal.stageOutOfPlace) {
            try scene.play(in: \.budget, as: Personas.lire) {
                try $0.budget.record(BudgetStep(line: 1, stage: .granted, cents: 1, on: $1.day), at: $1)
            }
        }
        #expect(throws: BudgetRefusal.dayToCome) {
            try scene.play(in: \.budget, as: Personas.lire) {
                let step = BudgetStep(line: 1, stage: .realised, cents: 1, on: $1.day.advanced(by: 1))
                return try $0.budget.record(step, at: $1)
            }
        }
        #expect(scene.cycle.budget.balance(at: .realised).charges == 0)
        #expect(scene.cycle.budget.cents(of: try scene.cycle.budget.line(1), at: .realised) == nil)
    }

    @Test(.requirement("S-126", "I-09")) func `the pot gives only what it holds, by its rules and under a mandate`()
        throws
    {
        var scene = try CycleScene()
        func move(_ way: PotMovement.Way, _ cents: Int, mandates: [Mandate]? = nil) throws {
            try scene.play(in: \.budget, as: Personas.lire, mandates: mandates) {
                try $0.budget.move(way, cents: cents, purpose: "Goûters du mercredi", on: $1.day, at: $1)
            }
        }
        try move(.given, 20_000)
        #expect(throws: BudgetRefusal.rulesMissing) { try move(.spent, 5_000) }
        try scene.play(in: \.budget, as: Personas.lormont) { try $0.budget.rule("À deux signatures.", seen: 0, at: $1) }
        #expect(throws: BudgetRefusal.potTooSmall(balance: 20_000)) { try move(.spent, 20_001) }
        let small = Personas.mandate(of: Personas.claire, ceilingCents: 1_000)
        #expect(throws: PartnershipRefusal.mandate(.ceilingExceeded(ceilingCents: 1_000))) {
            try move(.spent, 5_000, mandates: [small])
        }
        try move(.spent, 20_000)
        #expect(scene.cycle.budget.potBalance == 0)
    }

    @Test(.requirement("S-084")) func `an objective with too little of one of its means is flagged`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.budget, as: Personas.lire) {
            let means = ObjectiveMeans(
                objective: 1,
                cents: .init(needed: 100_000, granted: 100_000),
                hours: .init(needed: 100, granted: 79)
            )
            return try $0.budget.state(means, seen: 0, at: $1)
        }
        #expect(scene.cycle.budget.means[1]?.value.isShort == true)
        #expect(ObjectiveMeans(objective: 2, hours: .init(needed: 100, granted: 80)).isShort == false)
        #expect(ObjectiveMeans(objective: 3, places: .init(needed: 0, granted: 0)).adequacy == nil)
    }

    @Test func `a chart cannot leave the lines without an account`() throws {
        var scene = try scene([(Personas.lire, line("64.1", 300, of: Personas.lire))])
        #expect(throws: BudgetRefusal.linesInOtherAccounts) {
            try scene.play(in: \.budget, as: Personas.lire) {
                try $0.budget.choose(ChartOfAccounts(kind: .belgium), at: $1)
            }
        }
        let own = BudgetAccount("64.1", .charge, label: "Personnel")
        try scene.play(in: \.budget, as: Personas.lire) {
            try $0.budget.choose(ChartOfAccounts(kind: .belgium, own: [own]), at: $1)
        }
        #expect(scene.cycle.budget.chart.kind == .belgium)
    }
}

import Cooperation
import TestSupport
import Testing

@Suite("A budget that somebody really published, in the lines of the Cerfa")
struct GrantCaseTests {
    /// Income and expenses of 2018 as the association Fabloch published them for its general assembly (repository
    /// fabloch/fabloch, 2019/AG/activites/bilan-financier.md): 68,433 € against 69,069 €, a loss of 636 €.
    private static let published: [(account: String, euros: Int)] = [
        ("60.1", 201), ("61.1", 15_067), ("64.1", 43_746), ("63.1", 869), ("68", 9_186),
        ("70", 705), ("70", 6_917), ("70", 5_614), ("70", 7_735), ("70", 238), ("75.6", 7_641), ("74.5", 7_200),
        ("78", 15_271), ("75.8", 17_112),
    ]

    private func scene(_ lines: [(account: String, cents: Int)]) throws -> CycleScene {
        var scene = try CycleScene()
        for (account, cents) in lines { try add(account, cents, to: &scene) }
        return scene
    }

    private func add(_ account: String, _ cents: Int, to scene: inout CycleScene) throws {
        let line = BudgetLine(
            number: 0,
            account: account,
            label: "Ligne \(account)",
            owner: .partner(Personas.lire),
            cents: cents
        )
        try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.add(line, at: $1) }
    }

    @Test("its totals are those published, and own funds balance it to the cent", .requirement("I-35"))
    func published() throws {
        var scene = try scene(Self.published.map { ($0.account, $0.euros * 100) })
        let before = scene.cycle.budget.balance()
        #expect(before.products == 6_843_300 && before.charges == 6_906_900)
        #expect(before.difference == -63_600 && !before.isBalanced)
        try add("own", 63_599, to: &scene)
        #expect(scene.cycle.budget.balance().difference == -1, "a cent is a gap")
        try add("own", 1, to: &scene)
        #expect(scene.cycle.budget.balance().isBalanced)
        let table = GrantTable(scene.cycle.budget)
        #expect(table.sum(.charge).forecast == table.sum(.product).forecast)
        #expect(table.sum(.charge).realised == nil, "nobody said what was spent")
    }

    @Test("classes and totals add up, money apart from kind", .requirement("I-35", "S-126"))
    func classes() throws {
        let scene = try scene([
            ("60.1", 120_033), ("60.2", 79_967), ("64.1", 1_000_000), ("64.2", 420_050), ("86.4", 90_000),
            ("74.1", 600_000), ("74.5", 900_050), ("70", 120_000), ("87.0", 90_000),
        ])
        let table = GrantTable(scene.cycle.budget)
        let charges = table.classes(.charge, inKind: false)
        #expect(charges.map(\.code) == ["60", "64"])
        #expect(charges.map(\.sum.forecast) == [200_000, 1_420_050])
        #expect(table.sum(.charge, inKind: false).forecast == 1_620_050)
        #expect(table.sum(.product, inKind: false).forecast == 1_620_050)
        #expect(table.sum(.charge, inKind: true).forecast == table.sum(.product, inKind: true).forecast)
        #expect(table.sum(.charge).forecast == 1_710_050)
        #expect(scene.cycle.budget.grants.map(\.cents) == [600_000, 900_050])
    }

    @Test("a report says what was realised and its share, halves up; unknown stays unknown", .requirement("I-32"))
    func realised() throws {
        var scene = try scene([("60.1", 20_000), ("61.1", 5_000)])
        let day = scene.day
        try scene.play(in: \.budget, as: Personas.lire) {
            try $0.budget.record(BudgetStep(line: 1, stage: .realised, cents: 15_100, on: day), at: $1)
        }
        let rows = GrantTable(scene.cycle.budget).charges
        #expect(rows.map(\.realised) == [15_100, nil])
        #expect(rows.map(\.percent) == [76, nil])
        let sum = GrantTable.Sum(rows)
        #expect(sum.forecast == 25_000 && sum.realised == 15_100)
        #expect(GrantTable.percent(1, of: 0) == nil)
    }

    @Test("the Belgian chart has its grants in class 73")
    func belgium() throws {
        var scene = try CycleScene()
        try scene.play(in: \.budget, as: Personas.lire) {
            try $0.budget.choose(ChartOfAccounts(kind: .belgium), at: $1)
        }
        try add("73", 75_000, to: &scene)
        try add("74", 25_000, to: &scene)
        #expect(scene.cycle.budget.grantShare() == 0.75)
    }
}

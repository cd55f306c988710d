import Cooperation
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Money that comes late", .sandbox)
struct FundingDelayTests {
    @Test("a grant that has not come on its day is shown with the days it is late", .requirement("S-125"))
    func late() async throws {
        var scene = try CycleScene()
        for (label, days) in [("CAF & Ville", -35), ("Région", 20)] {
            try scene.play(in: \.budget, as: Personas.acacias) {
                let line = BudgetLine(
                    number: 0,
                    account: "74.5",
                    label: label,
                    owner: .partner(Personas.acacias),
                    cents: 500_000,
                    dueOn: $1.day.advanced(by: days)
                )
                return try $0.budget.add(line, at: $1)
            }
        }
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            let page = try await town.claire.get(.cycle(PaperStory.id, .budget))
            #expect(page.shows("35 jours"))
            let delays = page.text.range(of: "35 jours").map { String(page.text[..<$0.upperBound].suffix(400)) } ?? ""
            #expect(delays.contains("CAF &amp; Ville") && !delays.contains("Région"))
        }
    }

    @Test("a part that came leaves the rest late, and says how much", .requirement("S-125"))
    func part() async throws {
        var scene = try CycleScene()
        try scene.play(in: \.budget, as: Personas.acacias) {
            let line = BudgetLine(
                number: 0,
                account: "74.5",
                label: "CAF",
                owner: .partner(Personas.acacias),
                cents: 500_000,
                dueOn: $1.day.advanced(by: -35)
            )
            return try $0.budget.add(line, at: $1)
        }
        try scene.play(in: \.budget, as: Personas.acacias) {
            try $0.budget.record(BudgetStep(line: 1, stage: .paid, cents: 200_000, on: $1.day), at: $1)
        }
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            let page = try await town.claire.get(.cycle(PaperStory.id, .budget))
            #expect(page.shows("il reste"))
            #expect(page.text.contains("3\u{202F}000"), "what is still awaited, to the cent")
        }
    }
}

import Cooperation
import TestSupport
import Testing

@testable import Journal

@Suite(.sandbox) struct DirectoryFiguresTests {
    private var store: Store { get throws { try Sandbox.store } }

    private func stranger(_ id: String, name: String, daysOld: Int) -> StructureRecord {
        StructureRecord(
            source: "soliguide",
            id: OrganisationID(id),
            name: name,
            updated: SmallTown.today.advanced(by: -daysOld)
        )
    }

    @Test func `an empty directory is counted too`() async throws {
        let figures = try await store.directoryFigures()
        #expect(figures.isEmpty && figures.publishers.isEmpty && figures.lastChange == nil)
        #expect(figures.all.ageingPercent == 0)
    }

    @Test func `records are counted by publisher and by network, with their age`() async throws {
        let others = [
            stranger("soliguide--1", name: "Halte", daysOld: 182), stranger("soliguide--2", name: "Gué", daysOld: 183),
            stranger("sans-tirets", name: "Seul", daysOld: 365),
        ]
        try await store.list(SmallTown.items(SmallTown.structures + others, SmallTown.services))
        let figures = try await store.directoryFigures()
        #expect(figures.all.organisations == 9 && figures.all.services == 2)
        #expect(figures.all.ageing == 3 && figures.all.old == 2 && figures.all.ageingPercent == 33)
        #expect(figures.publishers.map(\.name) == ["dora", "soliguide", "sans-tirets"])
        #expect(figures.publishers.map(\.organisations) == [6, 2, 1])
        #expect(figures.publishers.map(\.services) == [2, 0, 0])
        #expect(figures.publishers[1].ageing == 1 && figures.publishers[1].old == 0)
        #expect(figures.publishers[0].latest == SmallTown.today.advanced(by: -30))
        #expect(figures.networks.map(\.name) == ["ai", "mission-locale", "secours-populaire"])
        #expect(figures.networks[1].old == 1)
        #expect(figures.lastChange == Moment.noon.instant)
    }

    @Test func `an organisation of two networks counts in each, and once in all`() async throws {
        let both = SmallTown.structure("deux", "Deux réseaux", networks: ["ai", "mjc"])
        try await store.list(SmallTown.items([both]))
        let figures = try await store.directoryFigures()
        #expect(figures.networks.map(\.organisations) == [1, 1] && figures.all.organisations == 1)
    }

    @Test func `claimed, verified and added by hand are told apart`() async throws {
        try await Personas.settle(in: store)
        let before = try await store.directoryFigures()
        try await store.perform { unit in
            let lone = Organisation(id: OrganisationID("0f3c"))
            let card = StructureRecord(source: "maillage", id: lone.id, name: "À la main", updated: SmallTown.today)
            try unit.append(Organisation.self, lone.id, try lone.declare(card), by: Actor(means: .account))
            for id in [lone.id, Personas.acacias] {
                guard let organisation = try unit.load(Organisation.self, id) else { continue }
                let claim = try organisation.claim(by: PersonID("person-new"), way: .approval)
                try unit.append(Organisation.self, id, claim, by: Actor(means: .account))
            }
        }
        let after = try await store.directoryFigures()
        #expect(after.all.verified == before.all.verified && before.all.verified > 0)
        #expect(after.claimed == before.claimed + 1, "a claim on a verified organisation awaits nothing here")
        #expect(after.publishers.first { $0.name.isEmpty }?.organisations == 1)
        #expect(after.onlyListed == before.onlyListed)
    }
}

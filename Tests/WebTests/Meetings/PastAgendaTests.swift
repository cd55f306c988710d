import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("An agenda once minutes exist", .sandbox) struct PastAgendaTests {
    private static let page = Link.meeting(PaperStory.id, 1)

    private func minuted() async throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.vote))
        try scene.meet(scene.plan([0]))
        try scene.play(in: \.meetings, as: Personas.lormont) {
            try $0.meetings.add("La clé du local", to: 1, at: $1)
        }
        try scene.minute("Nous avons parlé du samedi.")
        try await Personas.settle(in: try Sandbox.store)
        try await scene.write(in: try Sandbox.store)
    }

    private func later(_ days: Int, _ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(Moment.noon.advanced(byDays: days))
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await Town.open(on: store) { try await body($0) }
    }

    @Test("it stays as it was when they were written, and nothing is added to it") func asItWas() async throws {
        try await minuted()
        try await later(1) { town in
            let nadia = try await town.nadia
            let question = DecisionPageTests.question.with("title", "La caisse")
            #expect(try await nadia.post(.cycle(PaperStory.id, .decisions, "nouvelle"), question).status == 303)
            let shown = try await town.claire.get(Self.page)
            #expect(shown.shows("Décider\u{00A0}: Lire aussi le samedi"))
            #expect(shown.shows("La clé du local (Ville de Lormont)"))
            #expect(!shown.shows("Décider\u{00A0}: La caisse"), "it was not on that agenda")
            #expect(shown.shows("Tel qu’il était quand le compte rendu a été écrit."))
            let points = Link.cycle(PaperStory.id, .meetings, "1", "points")
            #expect(!shown.text.contains(points.path))
            let refused = try await nadia.post(points, ["item": "Trop tard"])
            #expect(refused.status == 409 && refused.shows("Trop tard"))
        }
    }

    @Test("the cycle is read as it stood, its paper included") func stood() async throws {
        try await minuted()
        try await later(1) { town in
            let written = Moment.noon.instant
            let past = try await town.store.cycle(of: PaperStory.id, number: 1, at: written)
            #expect(try await town.cycle().decisions == past.decisions)
            let before = try await town.store.cycle(of: PaperStory.id, number: 1, at: written.advanced(bySeconds: -1))
            #expect(before.decisions.all.isEmpty && before.partnership.participations.isEmpty)
        }
    }
}

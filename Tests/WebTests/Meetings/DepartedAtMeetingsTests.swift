import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The meetings of one that left", .sandbox, .requirement("S-054", "S-111"))
struct DepartedAtMeetingsTests {
    private let page = Link.meeting(PaperStory.id, 1)
    private let minutes = Link.cycle(PaperStory.id, .meetings, "1", "compte-rendu")

    private func open(
        _ change: (inout CycleScene) throws -> Void,
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        var scene = try CycleScene()
        try change(&scene)
        try scene.tell { $0.merge(Personas.lire, into: Personas.estey) }
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("its answer keeps no date from being chosen")
    func dates() async throws {
        try await open({
            try $0.meet($0.plan { $0.essential = [Personas.lire] })
            try $0.answer([.no, .no, .no], as: Personas.lire)
        }) { town in
            let nadia = try await town.nadia
            #expect(!(try await nadia.get(page)).shows("impossible pour"))
            let chosen = try await nadia.post(Link("\(page.path)/date"), ["slot": "0"])
            #expect(chosen.status == 303)
        }
    }

    @Test("a corrected text still says whether it was there, and whoever had no place then is not called missing")
    func presence() async throws {
        try await open({
            try $0.meet($0.plan([0]))
            try $0.minute("Nous avons parlé du samedi.")
        }) { town in
            let nadia = try await town.nadia
            let form = try await nadia.get(minutes)
            #expect(form.text.contains("name=\"presence-\(Personas.lire.rawValue)\""))
            #expect(form.shows("(n’est plus à la table)") && form.shows("n’était pas à la table"))
            let corrected: Form = [
                "seen": "1", "text": "Nous avons parlé du samedi, et des clés.",
                "presence-\(Personas.acacias.rawValue)": "present",
                "presence-\(Personas.lormont.rawValue)": "notSeated",
            ]
            #expect(try await nadia.post(minutes, corrected).refuses("presence"))
            let whole = corrected.with("presence-\(Personas.lire.rawValue)", "excused")
            #expect(try await nadia.post(minutes, whole).status == 303)
            let last = try #require(try await town.cycle().meetings[1]?.minutes.last?.value)
            #expect(last.presence.first { $0.organisation == Personas.lire }?.presence == .excused)
            let list = try await nadia.get(.cycle(PaperStory.id, .meetings))
            #expect(list.shows("(n’est plus à la table)"))
        }
    }
}

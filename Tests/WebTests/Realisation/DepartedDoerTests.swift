import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("An action whose only doer left", .sandbox, .requirement("S-009"))
struct DepartedDoerTests {
    @Test("the board and the roles say that nobody does it")
    func unclear() async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.play(in: \.realisation, as: Personas.acacias) {
                try $0.realisation.plan(PlannedAction(title: "Lectures du mercredi"), at: $1)
            }
            for (role, organisation) in [(ActionRole.accountable, Personas.acacias), (.responsible, Personas.lire)] {
                try scene.play(in: \.realisation, as: organisation) {
                    try $0.realisation.offer(role, in: 1, to: organisation, at: $1)
                }
            }
            try await scene.write(in: town.store)
            let pages = [Link.realisation(PaperStory.id, .actions), Link.realisation(PaperStory.id, .roles)]
            let nadia = try await town.nadia
            for page in pages { #expect(!(try await nadia.get(page)).shows("personne ne la fait"), "\(page.path)") }
            let form: Form = ["q": "Estey", "into": Personas.estey.rawValue, "on": Moment.noon.day.description]
            #expect(try await town.claire.post(.merger(Personas.lire), form).status == 303)
            for page in pages { #expect(try await nadia.get(page).shows("personne ne la fait"), "\(page.path)") }
        }
    }
}

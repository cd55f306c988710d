import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("An action taken out of the plan", .sandbox)
struct DropPageTests {
    private let board = Link.realisation(PaperStory.id, .actions)
    private let plan = Link.realisation(PaperStory.id, .actions, "nouvelle")
    private let action = Link.action(PaperStory.id, 1)
    private let drop = Link.action(PaperStory.id, 1, "retrait")
    private let fields: Form = ["title": "Bal des livres", "start": "2026-12-01", "end": "2026-12-20"]

    @Test("it is shown apart with its reason, and everything else forgets it")
    func dropped() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            _ = try await claire.post(plan, fields)
            let task: Form = [
                "text": "Réserver la salle", "organisation": Personas.lire.rawValue, "action": "1", "due": "2026-12-02",
            ]
            #expect(try await claire.post(.realisation(PaperStory.id, .tasks), task).status == 303)
            #expect(try await nadia.get(drop).shows("Pourquoi la retirez-vous"))
            #expect(try await nadia.post(drop, ["note": "La salle ferme <jusqu’en juin>."]).location == board.path)
            let page = try await claire.get(board)
            #expect(page.shows("Actions retirées") && page.shows("La salle ferme <jusqu’en juin>."))
            #expect(page.text.contains("<del>Bal des livres</del>"))
            #expect(page.shows("Aucune action n’est encore prévue."))
            let own = try await claire.get(action)
            #expect(own.shows("Action retirée") && own.shows("La salle ferme <jusqu’en juin>."))
            #expect(!own.text.contains("name=\"text\"") && !own.text.contains("name=\"role\""))
            #expect(try await claire.get(drop).shows("Action retirée"))
            #expect(try await claire.get(.realisation(PaperStory.id, .tasks)).shows("action retirée"))
            #expect(!(try await claire.get(.realisation(PaperStory.id, .roles)).shows("Bal des livres")))
            #expect(!(try await claire.get(.realisation(PaperStory.id, .project)).shows("Bal des livres")))
            #expect(try await claire.get(.action(PaperStory.id, 1, "fiche")).shows("Action retirée"))
            #expect(try await claire.get(.evaluation(PaperStory.id, .outcomes)).shows("Actions retirées"))
        }
    }

    @Test("each thing that can be done to it is refused, and its reason is needed")
    func refused() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            _ = try await claire.post(plan, fields)
            for typed in ["", String(repeating: "a", count: 2_001)] {
                let answer = try await claire.post(drop, ["note": typed])
                #expect(answer.status == 422 && answer.refuses("note"), "\(typed.prefix(9))")
            }
            #expect(try await claire.post(drop, ["note": "Trop tard."]).status == 303)
            let again = try await claire.post(drop, ["note": "Encore."])
            #expect(again.status == 409 && again.shows("Cette action a été retirée."))
            let offer: Form = ["organisation": Personas.lire.rawValue, "role": "informed"]
            let posts: [(String, Form)] = [
                ("texte", fields), ("nouvelles", ["text": "Douze enfants"]), ("roles", offer),
            ]
            for (path, form) in posts {
                #expect(try await claire.post(.action(PaperStory.id, 1, path), form).status == 409, "\(path)")
            }
        }
    }

    @Test("anonymous, stranger, unknown number, wrong method")
    func closed() async throws {
        try await Town.openCycle { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            _ = try await claire.post(plan, fields)
            #expect(try await visitor.get(drop).status == 303)
            #expect(try await visitor.post(drop, ["note": "Non"]).status == 401)
            #expect(try await sofia.get(drop).status == 404)
            #expect(try await sofia.post(drop, ["note": "Non"]).status == 404)
            #expect(try await claire.send(.delete, drop).status == 405)
            #expect(try await claire.get(.action(PaperStory.id, 9, "retrait")).status == 404)
            #expect(try await claire.post(.action(PaperStory.id, 9, "retrait"), ["note": "Non"]).status == 404)
        }
    }
}

import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The actions: who does what, by each one's own word", .sandbox)
struct ActionPageTests {
    private let board = Link.realisation(PaperStory.id, .actions)
    private let plan = Link.realisation(PaperStory.id, .actions, "nouvelle")
    private let action = Link.action(PaperStory.id, 1)
    private let roles = Link.action(PaperStory.id, 1, "roles")
    private let answer = Link.action(PaperStory.id, 1, "roles", "reponse")
    private let fields: Form = [
        "title": "Lectures & goûters", "objective": "1", "content": "Une heure de lecture", "publics": "Vingt enfants",
        "place": "Cité Carriet", "means": "Deux malles", "limits": "Pas d'aide aux devoirs", "start": "2026-12-01",
        "end": "2026-12-20",
    ]

    @Test("an action is planned, changed, and stays flagged until it serves an objective", .requirement("S-048"))
    func plans() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            #expect(try await claire.get(board).shows("Aucune action n’est encore prévue."))
            #expect(try await claire.get(plan).shows("cité Carriet, devant le bâtiment B"))
            let planned = try await claire.post(plan, fields.with("objective", ""))
            #expect(planned.status == 303 && planned.location == action.path)
            #expect(try await nadia.get(board).shows("ne sert aucun objectif"))
            let text = Link.action(PaperStory.id, 1, "texte")
            #expect(try await nadia.get(text).shows("Cité Carriet"))
            #expect(try await nadia.post(text, fields.with("seen", "1")).status == 303)
            #expect(try await nadia.post(text, fields.with("seen", "2")).status == 409, "nothing changed")
            let page = try await claire.get(board)
            #expect(page.shows("Lectures & goûters") && !page.shows("ne sert aucun objectif"))
            #expect(try await claire.get(action).shows("Écrit par Centre social Les Acacias"))
        }
    }

    @Test("a part is the organisation's own once it took it; until then nobody answers", .requirement("S-009", "S-113"))
    func roles() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            _ = try await claire.post(plan, fields)
            let offer: Form = ["organisation": Personas.acacias.rawValue, "role": "accountable"]
            #expect(try await claire.post(roles, offer).status == 303)
            let table = Link.realisation(PaperStory.id, .roles)
            #expect(try await claire.get(table).shows("personne n’en répond"))
            #expect(try await claire.get(table).shows("répond de l’action (proposé, sans réponse)"))
            #expect(try await nadia.get(board).shows("la part qui vous est proposée"))
            #expect(try await claire.get(action).text.contains("value=\"taken\"") == false)
            #expect(try await claire.post(answer, ["role": "accountable", "answer": "taken"]).status == 403)
            #expect(try await nadia.post(answer, ["role": "accountable", "answer": "taken"]).status == 303)
            #expect(try await claire.post(roles, offer.with("organisation", Personas.lire.rawValue)).status == 409)
            #expect(!(try await claire.get(table).shows("personne n’en répond")))
            #expect(try await nadia.post(answer, ["role": "accountable", "answer": "declined"]).status == 303)
            #expect(try await claire.get(table).shows("personne n’en répond"))
        }
    }

    @Test("news and sheets say who wrote what, and print only parts that were taken", .requirement("S-041", "S-048"))
    func sheets() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            _ = try await claire.post(plan, fields)
            let news = Link.action(PaperStory.id, 1, "nouvelles")
            #expect(try await nadia.post(news, ["text": "Douze <enfants>."]).status == 303)
            #expect(try await nadia.post(news, ["text": " "]).refuses("text"))
            #expect(try await claire.get(action).shows("Douze <enfants>."))
            _ = try await claire.post(roles, ["organisation": Personas.lire.rawValue, "role": "responsible"])
            _ = try await claire.post(roles, ["organisation": Personas.lormont.rawValue, "role": "consulted"])
            for link in [Link.action(PaperStory.id, 1, "fiche"), Link.realisation(PaperStory.id, .project)] {
                let sheet = try await nadia.get(link)
                #expect(sheet.shows("Deux malles") && sheet.shows("fait l’action"))
                #expect(!sheet.shows("est consultée"), "a part only offered is nobody’s word")
            }
            let project = try await nadia.get(.realisation(PaperStory.id, .project))
            #expect(project.shows("Des lectures à voix haute"))
        }
    }

    @Test("each field that cannot be is named, and what was typed stays")
    func refused() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            for (field, typed) in [
                ("title", ""), ("title", String(repeating: "a", count: 201)), ("objective", "un"), ("objective", "0"),
                ("content", String(repeating: "a", count: 8_001)), ("start", "hier"), ("end", "2026-11-30"),
            ] {
                let answer = try await claire.post(plan, fields.with(field, typed))
                #expect(answer.status == 422 && answer.refuses(field), "\(field): \(typed.prefix(20))")
                #expect(answer.shows("Vingt enfants"))
            }
            _ = try await claire.post(plan, fields)
            let offer: Form = ["organisation": Personas.lire.rawValue, "role": "informed"]
            for (field, typed) in [("organisation", ""), ("organisation", Personas.estey.rawValue), ("role", "roi")] {
                #expect(try await claire.post(roles, offer.with(field, typed)).refuses(field), "\(field): \(typed)")
            }
            #expect(try await claire.post(answer, ["role": "informed", "answer": "peut-être"]).status == 422)
            #expect(try await claire.get(.action(PaperStory.id, 9)).status == 404)
            #expect(try await claire.get(.action(PaperStory.id, 0)).status == 404)
        }
    }

    @Test("anonymous, stranger, wrong method, on every page of the actions")
    func closed() async throws {
        try await Town.openCycle { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            _ = try await claire.post(plan, fields)
            for link in ActionWay.allCases.map({ Link.realisation(PaperStory.id, $0) }) + [plan, action] {
                #expect(try await visitor.get(link).status == 303, "\(link.path)")
                #expect(try await sofia.get(link).status == 404, "\(link.path)")
                #expect(try await claire.get(link).status == 200, "\(link.path)")
                #expect(try await claire.send(.delete, link).status == 405, "\(link.path)")
            }
            let posts = [ActionWay.tasks, .commitments, .risks, .unforeseen, .hours].map {
                Link.realisation(PaperStory.id, $0)
            }
            for link in posts + [plan, roles, answer] {
                #expect(try await visitor.post(link, fields).status == 401, "\(link.path)")
                #expect(try await sofia.post(link, fields).status == 404, "\(link.path)")
            }
        }
    }

    @Test("the same pages in English say nothing in French")
    func english() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            _ = try await claire.post(.language, ["langue": "en", "suite": "/accueil"])
            _ = try await claire.post(plan, fields)
            for way in ActionWay.allCases {
                let page = try await claire.get(.realisation(PaperStory.id, way))
                #expect(!page.text.contains("realisation."), "\(way)")
                #expect(!page.shows("Structure"), "\(way)")
            }
        }
    }
}

extension Town {
    /// The site with the story's three partners in a cycle.
    static func openCycle(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await open { town in
            var scene = try CycleScene()
            try scene.play(in: \.contract, as: Personas.lire) {
                try $0.contract.set(.collective, .qualitative, "Lire avec les familles", at: $1)
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }
}

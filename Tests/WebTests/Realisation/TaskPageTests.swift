import Cooperation
import TestSupport
import Testing

@testable import Web

@Suite("Tasks, commitments, risks, the unforeseen and hours", .sandbox)
struct TaskPageTests {
    private let tasks = Link.realisation(PaperStory.id, .tasks)
    private let task = Link.realisation(PaperStory.id, .tasks, "1")

    @Test("a task waits for its organisation, which alone moves it on", .requirement("S-113"))
    func tasks() async throws {
        try await Town.openCycle { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let typed: Form = [
                "text": "Réserver la salle", "organisation": Personas.lormont.rawValue, "due": "2026-12-01",
                "action": "",
            ]
            #expect(try await claire.post(tasks, typed).status == 303)
            #expect(try await paul.get(.realisation(PaperStory.id, .actions)).shows("Réserver la salle"))
            #expect(try await claire.get(task).text.contains("name=\"state\"") == false)
            #expect(try await claire.post(task, ["state": "taken"]).status == 403)
            #expect(try await paul.get(task).text.contains("name=\"state\""))
            #expect(try await paul.post(task, ["state": "done"]).status == 409)
            #expect(try await paul.post(task, ["state": "taken"]).status == 303)
            #expect(try await paul.post(task, ["state": "dropped", "note": " "]).refuses("note"))
            #expect(try await paul.post(task, ["state": "envolée"]).refuses("state"))
            #expect(try await paul.post(task, ["state": "dropped", "note": "La salle est en travaux."]).status == 303)
            #expect(try await claire.get(task).shows("La salle est en travaux."))
            for (field, bad) in [
                ("text", ""), ("organisation", ""), ("organisation", Personas.estey.rawValue), ("due", "demain"),
                ("due", "2020-01-01"), ("action", "x"),
            ] {
                let answer = try await claire.post(tasks, typed.with(field, bad))
                #expect(answer.refuses(field), "\(field): \(bad)")
                #expect(answer.shows("Réserver la salle") || field == "text")
            }
            #expect(try await claire.post(tasks, typed.with("action", "7")).status == 422)
            #expect(try await claire.get(.realisation(PaperStory.id, .tasks, "2")).status == 404)
        }
    }

    @Test("what all owe closes once each partner finds it fulfilled, never for the others", .requirement("I-19"))
    func commitments() async throws {
        try await Town.openCycle { town in
            let link = Link.realisation(PaperStory.id, .commitments)
            let one = Link.realisation(PaperStory.id, .commitments, "1")
            let typed: Form = ["text": "Ouvrir à toutes les familles", "owner": "all", "due": ""]
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            #expect(try await nadia.post(link, typed).status == 303)
            #expect(try await nadia.post(one, ["outcome": "Trente familles"]).status == 303)
            #expect(try await nadia.get(one).text.contains("name=\"outcome\"") == false, "said once")
            #expect(try await claire.post(one, ["outcome": String(repeating: "a", count: 2_001)]).refuses("outcome"))
            #expect(try await claire.post(one).status == 303)
            #expect(try await paul.get(link).shows("tenu pour 2 sur 3"))
            #expect(try await paul.get(one).shows("ne s’est pas encore prononcée"))
            #expect(try await paul.post(one, ["outcome": "Oui"]).status == 303)
            #expect(try await claire.get(one).shows("Trente familles"))
            #expect(try await claire.post(one).status == 409)
            #expect(try await paul.post(link, typed.with("owner", "own")).status == 303)
            let theirs = Link.realisation(PaperStory.id, .commitments, "2")
            #expect(try await claire.post(theirs).status == 403)
            for (field, bad) in [("text", ""), ("owner", ""), ("due", "hier"), ("due", "2020-01-01")] {
                #expect(try await claire.post(link, typed.with(field, bad)).refuses(field), "\(field)")
            }
            #expect(try await claire.get(.realisation(PaperStory.id, .commitments, "9")).status == 404)
        }
    }

    @Test("risks are weighed, and stated anew under their number", .requirement("S-114"))
    func risks() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            let link = Link.realisation(PaperStory.id, .risks)
            let one = Link.realisation(PaperStory.id, .risks, "1")
            let typed: Form = ["text": "Il pleut", "likelihood": "n3", "severity": "n4", "prevention": "Le gymnase"]
            #expect(try await claire.post(link, typed).status == 303)
            #expect(try await town.paul.get(link).text.contains(">12<"))
            for (field, bad) in [("text", ""), ("likelihood", ""), ("severity", "n5")] {
                #expect(try await claire.post(link, typed.with(field, bad)).refuses(field), "\(field)")
            }
            #expect(try await claire.get(one).shows("Le gymnase"))
            #expect(try await town.paul.post(one, typed.with("severity", "n1").with("seen", "1")).status == 303)
            #expect(try await town.paul.post(one, typed.with("severity", "")).refuses("severity"))
            #expect(try await claire.get(link).text.contains(">3<"))
            #expect(try await claire.get(.realisation(PaperStory.id, .risks, "2")).status == 404)
            #expect(try await claire.post(.realisation(PaperStory.id, .risks, "2"), typed).status == 404)
        }
    }

    @Test("the unforeseen keeps each partner's part in the solution", .requirement("S-130"))
    func unforeseen() async throws {
        try await Town.openCycle { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let link = Link.realisation(PaperStory.id, .unforeseen)
            let one = Link.realisation(PaperStory.id, .unforeseen, "1")
            let typed: Form = ["text": "La salle a été inondée", "on": Moment.noon.day.description]
            #expect(try await claire.post(link, typed).status == 303)
            for (field, bad) in [("text", ""), ("on", ""), ("on", "2036-01-01")] {
                #expect(try await claire.post(link, typed.with(field, bad)).refuses(field), "\(field): \(bad)")
            }
            #expect(try await claire.get(one).shows("pas encore de solution"))
            #expect(try await paul.post(one, ["text": "Nous ouvrons notre hall"]).status == 303)
            #expect(try await claire.post(one, ["text": "Nous déplaçons les malles"]).status == 303)
            #expect(try await claire.post(one, ["text": ""]).refuses("text"))
            let page = try await town.nadia.get(link)
            #expect(page.shows("Nous ouvrons notre hall") && page.shows("Nous déplaçons les malles"))
            #expect(try await claire.get(.realisation(PaperStory.id, .unforeseen, "2")).status == 404)
        }
    }

    @Test("hours spent stand beside those announced", .requirement("S-100"))
    func hours() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.accept(Personas.acacias)
            try story.accept(Personas.lire) { $0.hours = PhaseHours(before: 4, during: 12, after: 2) }
            try await CycleScene(of: story).write(in: town.store)
            let claire = try await town.claire
            let link = Link.realisation(PaperStory.id, .hours)
            let typed: Form = ["phase": "before", "hours": "21", "on": Moment.noon.day.description]
            #expect(try await claire.post(link, typed).status == 303)
            #expect(try await town.nadia.get(link).shows("3 heures de plus qu’annoncé"))
            for (field, bad) in [
                ("phase", ""), ("hours", ""), ("hours", "0"), ("hours", "10001"), ("on", ""), ("on", "2036-01-01"),
            ] {
                #expect(try await claire.post(link, typed.with(field, bad)).refuses(field), "\(field): \(bad)")
            }
        }
    }
}

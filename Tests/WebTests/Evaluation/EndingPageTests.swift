import Cooperation
import Journal
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The end of a cycle, and the next one", .sandbox)
struct EndingPageTests {
    private let next = Link.evaluation(PaperStory.id, .next)
    private let end = Link.evaluation(PaperStory.id, .next, "fin")

    private func wish(_ ways: [String], in town: Town) async throws {
        for (browser, way) in zip(try await town.partners, ways) {
            #expect(try await browser.post(next, ["way": way, "reason": "Parce que."]).status == 303)
        }
    }

    @Test("the end waits for each assessment and each wish, and says for whose", .requirement("I-21", "I-22"))
    func waits() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            #expect(try await claire.post(next, ["way": "lune"]).refuses("way"))
            #expect(try await town.hugo.post(next, ["way": "stop"]).status == 403)
            #expect(try await claire.post(end, ["cycle": "1"]).status == 409)
            try await town.assess()
            #expect(try await claire.post(end, ["cycle": "1"]).status == 409)
            let page = try await claire.get(next)
            #expect(page.shows("Dire ce que l’on souhaite pour la suite"))
            #expect(!page.text.contains("name=\"endReason\""))
        }
    }

    @Test("two that go on begin a cycle that inherits; the first stays readable", .requirement("S-056"))
    func renewed() async throws {
        try await Town.assessing { town in
            try await town.assess()
            try await wish(["renew", "change", "stop"], in: town)
            let claire = try await town.claire
            let before = try await claire.get(next)
            #expect(before.shows("Ouvrir le cycle suivant"))
            #expect(before.shows("Ce cycle s’ouvre sans Ville de Lormont, selon le souhait exprimé."))
            #expect(try await claire.post(end, ["cycle": "2"]).status == 409)
            #expect(try await claire.post(end, ["cycle": "1", "endReason": "On continue."]).status == 303)
            // Pressed twice: the second time, another cycle has begun.
            #expect(try await claire.post(end, ["cycle": "1"]).status == 409)
            let cycle = try await town.store.cycle(of: try await town.paper())
            #expect(cycle.id.number == 2)
            #expect(cycle.evaluation.assessments.isEmpty)
            #expect(cycle.realisation.actions.isEmpty)
            #expect(cycle.realisation.risks.values.map(\.value.what) == ["La pluie"])
            let earlier = try await claire.get(Link("\(Link.evaluation(PaperStory.id, .own).path)?cycle=1"))
            #expect(earlier.shows("Des familles sont venues.") && earlier.shows("Vous lisez le cycle 1"))
            #expect(!earlier.text.contains("name=\"obtained\""))
            #expect(try await claire.get(.cycle(PaperStory.id)).text.contains("bilan?cycle=1"))
        }
    }

    @Test("whoever wished to stop is not of the next cycle, and stays in the first", .requirement("I-13"))
    func stopped() async throws {
        try await Town.assessing { town in
            try await town.assess()
            try await wish(["renew", "change", "stop"], in: town)
            let (claire, paul) = (try await town.claire, try await town.paul)
            let ended = try await paul.post(end, ["cycle": "1"])
            #expect(ended.location == Link.paper(PaperStory.id).path)
            #expect(try await paul.get(.paper(PaperStory.id)).status == 200)
            #expect(try await paul.get(.cycle(PaperStory.id)).status == 403)
            #expect(try await paul.post(.evaluation(PaperStory.id, .next), ["way": "renew"]).status == 403)
            let first = try await claire.get(Link("\(next.path)?cycle=1"))
            #expect(first.shows("Ville de Lormont"))
            let second = try await claire.get(next)
            #expect(!second.shows("Ville de Lormont"))
            #expect(try await claire.get(.cycle(PaperStory.id, .trace)).shows("a ouvert un nouveau cycle sans"))
            #expect(try await paul.get(.mention(PaperStory.id)).shows("Arrêt à la fin du cycle 1"))
        }
    }

    @Test("otherwise it is closed: all is read, nothing is written", .requirement("I-21", "S-055"))
    func closed() async throws {
        try await Town.assessing { town in
            try await town.assess()
            try await wish(["renew", "stop", "stop"], in: town)
            let paul = try await town.paul
            #expect(try await paul.get(next).shows("Clore le partenariat"))
            #expect(try await paul.post(end, ["cycle": "1", "endReason": "C’était bien."]).status == 303)
            let page = try await paul.get(next)
            #expect(page.shows("C’était bien."))
            #expect(!page.text.contains("<form method=\"post\" action=\"/partenariats"))
            let late = try await paul.post(.evaluation(PaperStory.id, .own), ["obtained": "Encore un mot."])
            #expect(late.status == 409)
            #expect(late.shows("Ce cycle est terminé"))
        }
    }

    @Test("before the frame stands, all who wish to stop abandon it, with a reason and a mandate", .requirement("I-09"))
    func abandoned() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            let abandon = Link.evaluation(PaperStory.id, .next, "abandon")
            let form: Form = ["cycle": "1", "abandonReason": "La salle est vendue."]
            #expect(try await claire.get(next).shows("un partenariat peut aussi s’abandonner"))
            let early = try await claire.post(abandon, form)
            #expect(early.status == 409 && early.shows("La salle est vendue."))
            try await wish(["stop", "stop", "stop"], in: town)
            #expect(try await claire.get(next).text.contains("name=\"abandonReason\""))
            #expect(try await claire.get(.cycle(PaperStory.id)).shows("Abandonner ce partenariat"))
            let mute = try await claire.post(abandon, form.with("abandonReason", ""))
            #expect(mute.status == 422 && mute.refuses("abandonReason"))
            #expect(try await claire.post(abandon, form.with("cycle", "2")).status == 409)
            #expect(try await town.hugo.post(abandon, form).status == 403)
            #expect(try await claire.post(abandon, form).location == Link.cycle(PaperStory.id).path)
            #expect(try await claire.get(.cycle(PaperStory.id)).shows("Ce partenariat a été abandonné."))
            #expect(try await claire.get(next).shows("La salle est vendue."))
            #expect(try await claire.post(abandon, form).status == 409)
        }
    }

    @Test("whoever leaves sees what becomes of its words and its money", .requirement("I-06"))
    func leaving() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            let line: Form = ["account": "60.1", "label": "Livres", "amount": "120", "owner": "own"]
            #expect(try await claire.post(.cycle(PaperStory.id, .budget, "lignes"), line).status == 303)
            let page = try await claire.get(next)
            #expect(page.shows("Votre structure a 1 ligne dans le budget"))
            #expect(page.text.contains(Link.withdrawal(PaperStory.id).path))
            #expect(try await town.paul.get(next).shows("Votre structure a 0 ligne dans le budget"))
        }
    }
}

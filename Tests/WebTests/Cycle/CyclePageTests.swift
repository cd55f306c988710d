import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("The cycle as a whole", .sandbox)
struct CyclePageTests {
    @Test("where it is, what it misses, and its table of voices", .requirement("S-056"))
    func overview() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let claire = try await town.claire
            let page = try await claire.get(.cycle(PaperStory.id))
            #expect(page.shows("Ce qui manque pour continuer"))
            #expect(page.text.contains("aria-current") || page.shows("Chacun de son côté"))
            #expect(try await claire.get(.cycle(PaperStory.id, .trace)).shows("Ville de Lormont"))
            #expect(try await claire.get(.paper(PaperStory.id)).text.contains(Link.cycle(PaperStory.id).path))
        }
    }

    @Test("everyone at the table sees the same rights and voices", .requirement("S-039", "I-11"))
    func equality() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            for browser in [try await town.claire, try await town.nadia, try await town.paul] {
                let page = try await browser.get(.cycle(PaperStory.id, .equality))
                #expect(page.shows("exactement les mêmes droits"))
                #expect(page.shows("Partenaires, qui décident"))
                #expect(!page.shows("À la table sans être partenaires"))
            }
        }
    }

    @Test("who sits without being a partner is told what it cannot do yet", .requirement("S-039"))
    func onlySeated() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.accept(Personas.lire)
            try await CycleScene(of: story).write(in: town.store)
            let page = try await town.nadia.get(.cycle(PaperStory.id, .equality))
            #expect(page.shows("À la table sans être partenaires"))
            #expect(page.shows("pour voter, signer et évaluer, il leur reste à accepter le papier"))
        }
    }

    @Test("the list of partnerships says where each is and what it expects, to those at the table only")
    func list() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let page = try await town.claire.get(.cycles)
            #expect(page.text.contains(Link.cycle(PaperStory.id).path))
            #expect(page.shows("Ce qui vous attend"))
            #expect(page.shows("Ville de Lormont"))
            let empty = try await town.sofia.get(.cycles)
            #expect(empty.shows("Aucun partenariat pour le moment"))
            #expect(!empty.text.contains(Link.cycle(PaperStory.id).path))
            #expect(try await town.visitor.get(.cycles).status == 303)
            #expect(try await town.claire.send(.delete, .cycles).status == 405)
        }
    }

    @Test("a long trace is read page by page, latest first, and any page number leads somewhere")
    func longTrace() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let nadia = try await town.nadia
            let before = try await nadia.get(.cycle(PaperStory.id, .trace))
            #expect(!before.shows("Page suivante"))
            try await town.store.perform { unit in
                let pauses: [CourseEvent] = [.suspended(SuspensionReason(text: "Il neige.")), .resumed]
                try unit.append(
                    Course.self,
                    CycleID(PaperStory.id).chapter(),
                    Array(repeating: pauses, count: 60).flatMap(\.self),
                    by: Personas.speaker(for: Personas.acacias).actor()
                )
            }
            let first = try await nadia.get(.cycle(PaperStory.id, .trace))
            #expect(first.shows("Page 1 sur 2"))
            #expect(first.text.ranges(of: "<li><time").count == 100)
            let last = try await nadia.get(Link("\(Link.cycle(PaperStory.id, .trace).path)?page=99"))
            #expect(last.shows("Page 2 sur 2"))
            #expect(last.shows("Page précédente"))
            let odd = try await nadia.get(Link("\(Link.cycle(PaperStory.id, .trace).path)?page=-3"))
            #expect(odd.shows("Page 1 sur 2"))
        }
    }

    @Test("suspended: since when, why, and the question that takes it up again, as good as asked")
    func suspended() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            try await town.store.perform { unit in
                try unit.append(
                    Course.self,
                    CycleID(PaperStory.id).chapter(),
                    [.suspended(SuspensionReason(text: "La salle est inondée."))],
                    by: Personas.speaker(for: Personas.acacias).actor()
                )
            }
            let claire = try await town.claire
            let page = try await claire.get(.cycle(PaperStory.id))
            #expect(page.shows("Suspendu depuis le") && page.shows("La salle est inondée."))
            #expect(!page.shows("Rien ne manque"))
            let link = Link("\(Link.cycle(PaperStory.id, .decisions, "nouvelle").path)?subject=course&effect=resume")
            let form = try await claire.get(link)
            #expect(form.text.contains("value=\"course\" checked"))
            #expect(form.text.contains("value=\"resume\" selected") && !form.text.contains("value=\"suspend\""))
            let question = DecisionPageTests.question.with(["subject": "course", "effect": "resume"])
            #expect(try await claire.post(.cycle(PaperStory.id, .decisions, "nouvelle"), question).status == 303)
            let asked = try await claire.get(.cycle(PaperStory.id))
            #expect(asked.shows("Répondre à la question de la reprise"))
            #expect(asked.text.contains(Link.decision(PaperStory.id, 1).path))
        }
    }

    @Test("whoever has little time reads the partnership in a few lines")
    func brief() async throws {
        try await Town.open { town in
            try await ConventionScene.closed().write(in: town.store)
            let page = try await town.paul.get(.cycle(PaperStory.id))
            #expect(page.shows("En bref"))
            #expect(page.shows("à signer encore par"))
            #expect(page.text.contains(Link.cycle(PaperStory.id, .convention).path))
        }
    }

    @Test("the cycle is drawn, and its steps are said in words beside it", .requirement("I-39"))
    func drawing() async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            let page = try await town.claire.get(.cycle(PaperStory.id))
            #expect(page.text.contains("<svg viewBox=\"0 0 1000 220\" role=\"img\""))
            for step in ["Chacun de son côté", "Négocier", "S’engager", "Agir", "Faire retour"] {
                #expect(page.shows(step))
            }
        }
    }

    @Test("anonymous, stranger, named but not seated, wrong method")
    func closed() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            for part in [CyclePart.overview, .trace, .equality] {
                let link = Link.cycle(PaperStory.id, part)
                #expect(try await town.visitor.get(link).status == 303)
                #expect(try await town.sofia.get(link).status == 404)
                #expect(try await town.claire.get(link).status == 403)
                #expect(try await town.nadia.get(link).status == 200)
                #expect(try await town.nadia.send(.delete, link).status == 405)
            }
        }
    }
}

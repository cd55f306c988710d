import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Which partnership are we in", .sandbox)
struct RelationPageTests {
    /// What Les Acacias answer about Lire ensemble, and must not be read before Lire ensemble answers.
    private let secret = "Deux mères siègent au comité"

    private func link(_ other: OrganisationID? = nil, _ more: String...) -> Link {
        let parts = [Link.cycle(PaperStory.id, .relations).path] + (other.map { [$0.rawValue] } ?? []) + more
        return Link(parts.filter { !$0.isEmpty }.joined(separator: "/"))
    }

    /// Every criterion answered: nothing is there but what is said otherwise.
    private func answer(_ others: Form = [:]) -> Form {
        var form: Form = ["seen": "0"]
        for prefix in ["seen", "wished"] {
            for criterion in Criterion.allCases {
                form = form.with("\(prefix)-\(criterion.rawValue)", criterion == .roles ? "both" : "no")
            }
        }
        for task in RoleTask.allCases { form = form.with("task-\(task.rawValue)", "both") }
        return form.with(others)
    }

    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            try await CycleScene().write(in: town.store)
            try await body(town)
        }
    }

    /// Les Acacias see a cooperation, Lire ensemble a service.
    private func reveal(_ town: Town) async throws {
        let joint: Form = ["seen-commitment": "both", "seen-responsibility": "both", "seen-rung": "partnership"]
        let mine = answer(joint.with("seen-place", secret))
        #expect(try await town.nadia.post(link(Personas.lire, "reponse"), mine).status == 303)
        let theirs = answer(["seen-service": "us"])
        #expect(try await town.claire.post(link(Personas.acacias, "reponse"), theirs).status == 303)
    }

    @Test("nobody reads an answer before the other has answered, on no page", .requirement("I-12", "S-010"))
    func blind() async throws {
        try await open { town in
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            let before = try await pages(claire, paul)
            let said = answer([
                "seen-commitment": "both", "seen-responsibility": "both", "seen-rung": "control",
                "seen-place": secret, "wished-place": secret,
            ])
            #expect(try await nadia.post(link(Personas.lire, "reponse"), said).status == 303)
            #expect(try await nadia.get(link(Personas.lire, "reponse")).shows(secret), "its author reads it")
            let after = try await pages(claire, paul)
            #expect(before.count == after.count)
            for page in after {
                #expect(page.status == 200)
                #expect(!page.shows(secret))
                #expect(!page.text.contains("y voit «"))
            }
            #expect(try await claire.get(link(Personas.acacias)).shows("Sa réponse est fermée jusqu’à la vôtre."))
            let reading = try await claire.get(link(Personas.acacias, "lecture"))
            #expect(reading.status == 403 && !reading.shows(secret))
            for address in [link(Personas.acacias, "accord"), link(Personas.acacias, "reprise")] {
                let answer = try await claire.post(address, ["number": "1"])
                #expect(answer.status >= 400 && !answer.shows(secret), "\(address)")
            }
            let half = try await claire.post(link(Personas.acacias, "reponse"), answer().with("seen-roles", ""))
            #expect(half.status == 422 && half.refuses("seen-roles") && !half.shows(secret))
            #expect(try await claire.post(link(Personas.acacias, "reponse"), answer()).status == 303)
            #expect(try await claire.get(link(Personas.acacias)).shows(secret))
            #expect(!(try await paul.get(link())).shows(secret), "only the two read the answers")
        }
    }

    private func pages(_ claire: Browser, _ paul: Browser) async throws -> [Answered] {
        var pages: [Answered] = []
        for part in [CyclePart.overview, .preparation, .relations, .trace] {
            for reader in [claire, paul] { pages.append(try await reader.get(.cycle(PaperStory.id, part))) }
        }
        for more in [[], ["reponse"], ["echanges"]] {
            let path = ([link(Personas.acacias).path] + more).joined(separator: "/")
            for reader in [claire, paul] { pages.append(try await reader.get(Link(path))) }
        }
        pages.append(try await claire.get("/accueil"))
        return pages
    }

    @Test("both answers side by side, the gap in words, the service called one", .requirement("S-003", "S-010"))
    func sideBySide() async throws {
        try await open { town in
            try await reveal(town)
            for reader in [(try await town.nadia, Personas.lire), (try await town.claire, Personas.acacias)] {
                let page = try await reader.0.get(link(reader.1))
                #expect(page.shows("Vous ne voyez pas la même chose"))
                #expect(page.shows("coopération") && page.shows("prestation"))
                #expect(page.shows("Vos réponses diffèrent sur 3 questions sur huit."))
                #expect(page.shows("diffère") && page.shows(secret))
                #expect(page.shows("engagement commun, responsabilité partagée"), "the answers that led to the type")
                #expect(page.shows("C’est agir ensemble.") && page.shows("C’est faire faire."))
            }
            #expect(try await town.claire.get(link()).shows("réponses ouvertes, elles diffèrent"))
        }
    }

    @Test("an answer is not edited after the reveal: a new one is added", .requirement("I-12", "I-13", "S-011"))
    func again() async throws {
        try await open { town in
            try await reveal(town)
            let claire = try await town.claire
            let old = try await claire.post(link(Personas.acacias, "reponse"), answer())
            #expect(old.status == 409 && old.hidden("seen") == "1")
            #expect(try await claire.post(link(Personas.acacias, "reponse"), answer(["seen": "1"])).status == 303)
            let page = try await claire.get(link(Personas.acacias))
            #expect(page.shows("La trajectoire de cette relation"))
            #expect(try await claire.post(link(Personas.acacias, "reprise")).status == 303)
            #expect(!(try await claire.get(link(Personas.acacias, "reponse"))).shows(secret))
        }
    }

    @Test("a common reading is proposed and accepted under mandate, with its date", .requirement("S-010", "I-09"))
    func agreed() async throws {
        try await open { town in
            try await reveal(town)
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            #expect(try await claire.get(link(Personas.acacias, "lecture")).status == 200)
            var reading: Form = [:]
            for criterion in Criterion.allCases {
                reading = reading.with("common-\(criterion.rawValue)", criterion == .roles ? "both" : "no")
            }
            reading = reading.with(["common-commitment": "both", "common-responsibility": "both"])
            let hugo = try await town.hugo
            #expect(
                try await hugo.post(link(Personas.lire, "lecture"), reading).status == 403,
                "an opinion is not enough"
            )
            let empty = try await claire.post(link(Personas.acacias, "lecture"), reading.with("common-esteem", ""))
            #expect(empty.status == 422 && empty.refuses("common-esteem"))
            #expect(try await claire.post(link(Personas.acacias, "lecture"), reading).status == 303)
            #expect(try await claire.post(link(Personas.acacias, "accord"), ["number": "1"]).status == 403)
            #expect(try await nadia.post(link(Personas.lire, "accord"), ["number": "7"]).status == 409)
            #expect(try await nadia.post(link(Personas.lire, "accord"), ["number": "1"]).status == 303)
            #expect(try await nadia.get(link(Personas.lire)).shows("Type convenu"))
            #expect(try await nadia.get(link(Personas.lire)).shows("Ce n’est encore qu’une parole"))
            let table = try await paul.get(link())
            #expect(table.shows("coopération, depuis le 21 novembre 2026"), "the type is for all at the table")
            #expect(try await paul.get(.cycle(PaperStory.id, .trace)).shows("une coopération"))
        }
    }

    @Test("a talk is proposed for a day to come", .requirement("S-010"))
    func talk() async throws {
        try await open { town in
            try await reveal(town)
            let claire = try await town.claire
            let past: Form = ["text": "Parlons du contenu.", "on": "2026-11-20"]
            let refused = try await claire.post(link(Personas.acacias, "rencontre"), past)
            #expect(refused.status == 422 && refused.refuses("on") && refused.shows("Parlons du contenu."))
            #expect(
                try await claire.post(link(Personas.acacias, "rencontre"), past.with("on", "2026-12-01")).status == 303
            )
            let nadia = try await town.nadia
            #expect(try await nadia.get(link(Personas.lire)).shows("Parlons du contenu."))
            #expect(try await nadia.get(.cycle(PaperStory.id)).shows("vous propose un échange"))
            let mute = try await nadia.post(link(Personas.lire, "echange"), ["answer": ""])
            #expect(mute.status == 422 && mute.refuses("answer"))
            #expect(try await nadia.post(link(Personas.lire, "echange"), ["answer": "Oui, mardi."]).status == 303)
            #expect(try await claire.get(link(Personas.acacias)).shows("Oui, mardi."))
            let done = try await nadia.get(.cycle(PaperStory.id))
            #expect(!done.shows("vous propose un échange"))
            let twice = try await nadia.post(link(Personas.lire, "echange"), ["answer": "Oui encore."])
            #expect(twice.status == 409 && twice.shows("Oui encore."))
        }
    }

    @Test("news and opinions go between the two, with what became of them", .requirement("S-004", "S-005"))
    func exchanges() async throws {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let ask: Form = ["kind": "authorisation", "question": "Pouvons-nous prendre la cour ?"]
            #expect(try await claire.post(link(Personas.acacias, "avis"), ask).status == 303)
            #expect(try await claire.post(link(Personas.acacias, "avis"), ask.with("question", "")).refuses("question"))
            #expect(
                try await nadia.post(link(Personas.lire, "avis", "1"), ["reply": "Oui, le mercredi."]).status == 303
            )
            #expect(
                try await claire.post(link(Personas.acacias, "avis", "1"), ["reply": "Nous y serons."]).status == 303
            )
            #expect(try await claire.post(link(Personas.acacias, "avis", "1"), ["reply": "Encore."]).status == 409)
            #expect(
                try await nadia.post(link(Personas.lire, "nouvelles"), ["news": "La cour est repeinte."]).status == 303
            )
            let page = try await claire.get(link(Personas.acacias, "echanges"))
            for words in ["Oui, le mercredi.", "Nous y serons.", "La cour est repeinte.", "n’a encore rien dit"] {
                #expect(page.shows(words), "\(words)")
            }
            let paul = try await town.paul.get(link(Personas.acacias, "echanges"))
            #expect(!paul.shows("La cour est repeinte."), "only the two read it")
        }
    }

    @Test("only those at the table answer, about another that sits there")
    func closed() async throws {
        try await open { town in
            let (claire, sofia) = (try await town.claire, try await town.sofia)
            for other in [Personas.lire, Personas.estey, OrganisationID("personne")] {
                #expect(try await claire.get(link(other)).status == 404)
                #expect(try await claire.post(link(other, "reponse"), answer()).status == 404)
            }
            for page in ["", "reponse", "lecture", "echanges"] {
                #expect(try await sofia.get(link(Personas.lire, page)).status == 404, "\(page)")
                #expect(try await town.visitor.get(link(Personas.lire, page)).status == 303, "\(page)")
            }
            for form in [
                "reponse", "reprise", "rencontre", "echange", "lecture", "accord", "nouvelles", "avis", "avis/1",
            ] {
                #expect(try await sofia.post(link(Personas.lire, form), answer()).status == 404, "\(form)")
                #expect(try await town.visitor.post(link(Personas.lire, form)).status == 401, "\(form)")
                #expect(try await claire.send(.delete, link(Personas.acacias, form)).status == 405, "\(form)")
            }
        }
    }
}

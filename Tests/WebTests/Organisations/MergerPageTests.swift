import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("An organisation that becomes part of another", .sandbox)
struct MergerPageTests {
    private let page = Link.merger(Personas.lire)
    private let today = Moment.noon.day

    private func told(days: Int, into: OrganisationID = Personas.estey) -> Form {
        ["q": "Estey", "into": into.rawValue, "on": today.advanced(by: days).description]
    }

    @Test("it says what it changes, finds the other, and ends each seat that day", .requirement("I-01", "I-08"))
    func merges() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            #expect(try await claire.get(.people(Personas.lire)).shows("Dire une fusion"))
            let before = try await claire.get(page)
            #expect(before.shows("Aucune acceptation, aucun mandat et aucune signature ne passent"))
            let title = try await town.paper().title
            #expect(before.shows(title))
            let name = try #require(try await town.organisation(Personas.estey).card?.name)
            let found = try await claire.get(Link("\(page.path)?q=\(Link.encoded(name))"))
            #expect(found.text.contains("value=\"\(Personas.estey.rawValue)\"") && found.shows("Premier jour"))
            #expect(try await claire.post(page, told(days: 30)).location == page.path)
            #expect(try await claire.get(page).shows("Fera partie de"))
            #expect(try await town.visitor.get(.organisation(Personas.lire)).shows(name))
            let paper = try await town.paper()
            #expect(paper.state(of: Personas.lire, on: today) == .accepted)
            #expect(paper.state(of: Personas.lire, on: today.advanced(by: 30)) == .merged)
            #expect(try await town.nadia.get(.paper(PaperStory.id)).shows("fera partie de"))
            let mails = try await town.mails().map(\.subject)
            #expect(mails.contains { $0.contains("rejoint une autre structure") })
            #expect(mails.contains { $0.contains("rejoint votre structure") })
            #expect(try await town.sofia.get("/accueil").shows("rejoint votre structure"))
        }
    }

    @Test(
        "once the day has come it reads everything and speaks nowhere; the other takes a place by its own word",
        .requirement("I-01", "I-08", "I-09")
    )
    func after() async throws {
        try await Town.agreed { town in
            #expect(try await town.claire.post(page, told(days: 0)).status == 303)
            let claire = try await town.claire
            for link in [Link.paper(PaperStory.id), .cycle(PaperStory.id), .cycle(PaperStory.id, .evaluation), page] {
                #expect(try await claire.get(link).status == 200, "\(link.path)")
            }
            #expect(try await claire.get(.paper(PaperStory.id)).shows("intégrée à une autre structure"))
            let own = try await claire.post(.evaluation(PaperStory.id, .own), ["obtained": "Des lecteurs."])
            #expect(own.status == 409 && own.shows("elle lit tout ici, mais ne parle plus"))
            #expect(try await claire.get(.evaluation(PaperStory.id, .own)).text.contains("name=\"obtained\"") == false)
            let again = try await claire.post(.answer(PaperStory.id), ["kind": "joinDesign", "seen": "1"])
            #expect(again.status == 409 && again.shows("L’autre structure peut prendre une place"))
            #expect(try await claire.post("/papiers", ["title": "Un autre", "kind": "actionSheet"]).status != 303)
            let sofia = try await town.sofia
            #expect(
                try await sofia.get(.mention(PaperStory.id)).shows("ce qu’elle a accepté n’engage pas votre structure")
            )
            #expect(try await town.paper().partners(on: today) == [Personas.acacias, Personas.lormont])
            let current = try #require(try await town.paper().current)
            let accepted = try await sofia.post(
                .acceptance(PaperStory.id),
                ["version": String(current.number), "hash": current.hash.hexadecimal, "seen": "0"]
            )
            #expect(accepted.status == 303)
            #expect(
                try await town.paper().partners(on: today) == [Personas.acacias, Personas.estey, Personas.lormont]
            )
        }
    }

    @Test("into a partner that sits already: one organisation, one voice", .requirement("I-08"))
    func oneVoice() async throws {
        try await Town.agreed { town in
            let said = try await town.claire.post(page, told(days: 0, into: Personas.lormont))
            #expect(said.status == 303)
            #expect(try await town.paper().partners(on: today) == [Personas.acacias, Personas.lormont])
            #expect(try await town.mails().allSatisfy { !$0.subject.contains("rejoint votre structure") })
            let told = try await town.mails().filter { $0.subject.contains("rejoint une autre structure") }
            #expect(told.count == 2)
            #expect(told.allSatisfy { $0.text.contains("qui a déjà sa place et garde une seule voix") })
            #expect(try await town.paul.get(.mention(PaperStory.id)).shows("qui garde une seule voix"))
        }
    }

    @Test("a seat taken after it was told ends with the others")
    func takenAfter() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            #expect(try await claire.post(page, told(days: 30)).status == 303)
            #expect(try await town.paper().participations[Personas.lire]?.succession == nil)
            _ = try await claire.post(.answer(PaperStory.id), ["kind": "joinDesign", "seen": "0"])
            let paper = try await town.paper()
            #expect(paper.state(of: Personas.lire, on: today) == .negotiating)
            #expect(paper.state(of: Personas.lire, on: today.advanced(by: 30)) == .merged)
        }
    }

    @Test("each field is refused with its sentence, and what was typed stays")
    func refused() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            for (form, field) in [
                (told(days: -1), "on"), (told(days: 731), "on"), (told(days: 1).with("on", "hier"), "on"),
                (told(days: 1).with("on", ""), "on"),
            ] {
                let answer = try await claire.post(page, form)
                #expect(answer.status == 422 && answer.refuses(field), "\(form)")
                #expect(answer.text.contains("value=\"Estey\""))
            }
            for into in [Personas.lire, OrganisationID("nulle-part"), OrganisationID("")] {
                let answer = try await claire.post(page, told(days: 1, into: into))
                #expect(answer.status == 422, "\(into)")
                #expect(answer.text.contains("id=\"a-corriger\""), "\(into)")
            }
            #expect(try await town.paper().state(of: Personas.lire, on: today) == .accepted)
        }
    }

    @Test("before the day it is taken back, and those who were told are told", .requirement("I-06"))
    func recalled() async throws {
        try await Town.agreed { town in
            let (claire, recall) = (try await town.claire, Link.mergerRecall(Personas.lire))
            #expect(try await claire.post(recall).status == 409)
            _ = try await claire.post(page, told(days: 30))
            #expect(try await claire.post(page, told(days: 20)).status == 409)
            #expect(try await claire.get(page).shows("Annuler cette fusion"))
            #expect(try await claire.post(recall).location == page.path)
            #expect(try await town.paper().state(of: Personas.lire, on: today.advanced(by: 40)) == .accepted)
            #expect(try await town.sofia.get(.mention(PaperStory.id)).status == 404)
            #expect(try await town.mails().contains { $0.subject.contains("garde sa place") })
            _ = try await claire.post(page, told(days: 0))
            let late = try await claire.post(recall)
            #expect(late.status == 409 && late.shows("elle ne s’annule plus"))
        }
    }

    @Test("anonymous, stranger, plain member, wrong method")
    func closed() async throws {
        try await Town.agreed { town in
            let recall = Link.mergerRecall(Personas.lire)
            let seen = try await town.visitor.get(page)
            #expect(seen.status == 303)
            for link in [page, recall] {
                #expect(try await town.visitor.post(link).status == 401)
                #expect(try await town.sofia.post(link, told(days: 1)).status == 404)
                #expect(try await town.hugo.post(Link(link.path.replacing("lire", with: "acacias"))).status == 403)
            }
            #expect(try await town.sofia.get(page).status == 404)
            #expect(try await town.claire.send(.delete, page).status == 405)
        }
    }
}

import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("Writing a paper", .sandbox)
struct WritingTests {
    private let opening: Form = ["kind": "actionSheet", "origin": "ownInitiative", "title": "Nager ensemble"]

    private func fields(_ page: Answered, _ more: Form = [:]) throws -> Form {
        let basis = try #require(page.hidden("basis"))
        let known: Form = ["basis": basis, "version": "0", "title": "Lire au pied des tours", "noticeDays": "15"]
        return known.with(more)
    }

    @Test("two questions open a draft and lead to its form")
    func opens() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.get(.newPaper).status == 200)
            let answer = try await nadia.post(.papers, opening)
            #expect(answer.status == 303)
            let form = try await nadia.get(Link(try #require(answer.location)))
            #expect(form.shows("Nager ensemble"))
            #expect(form.shows("À quelle priorité"))
        }
    }

    @Test(
        "each field of the opening is refused, and what was typed stays",
        arguments: [("kind", ""), ("kind", "roman"), ("origin", ""), ("title", " "), ("origin", "required")]
    )
    func openingRefused(_ field: String, _ value: String) async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let typed = opening.with(field, value)
            let answer = try await nadia.post(.papers, typed)
            #expect(answer.status == 422)
            #expect(field == "title" || answer.shows("Nager ensemble"))
            #expect(try await town.store.papers(of: Personas.acacias).isEmpty)
        }
    }

    @Test("a required paper says what the free consent is", .requirement("S-029", "S-034"))
    func required() async throws {
        try await Town.open { town in
            let page = try await town.nadia.get(.newPaper)
            #expect(page.shows("Une demande ne fait pas un partenaire"))
        }
    }

    @Test("a draft is saved, section by section")
    func saves() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            let typed = try fields(
                try await nadia.get(.paperWriting(PaperStory.id)),
                ["section-context": "Les enfants lisent peu.", "stage": "idea", "hoursBefore": "3"]
            )
            #expect(try await nadia.post(.paperWriting(PaperStory.id), typed).status == 303)
            let paper = try await town.paper()
            #expect(paper.latestPaper?.sections[.context] == "Les enfants lisent peu.")
            #expect(paper.latestPaper?.stage == .idea)
            #expect(paper.latestPaper?.hours == PhaseHours(before: 3, during: 0, after: 0))
        }
    }

    @Test(
        "each field is refused in place, and no text is lost",
        arguments: [
            ("title", " "), ("stage", "peut-être"), ("hoursBefore", "beaucoup"), ("hoursAfter", "10001"),
            ("start", "2026-13-01"), ("end", "demain"), ("replyBy", "2020-01-01"), ("noticeDays", "400"),
            ("section-context", String(repeating: "a", count: 40_001)),
        ]
    )
    func refused(_ field: String, _ value: String) async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperWriting(PaperStory.id))
            let typed = try fields(page, ["section-content": "Un texte à ne pas perdre", field: value])
            let answer = try await nadia.post(.paperWriting(PaperStory.id), typed)
            #expect(answer.status == 422)
            #expect(answer.shows("Un texte à ne pas perdre"))
            #expect(answer.refuses(field))
        }
    }

    @Test("an end before the beginning")
    func inverted() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperWriting(PaperStory.id))
            let typed = try fields(page, ["start": "2027-02-01", "end": "2027-01-01"])
            #expect(try await nadia.post(.paperWriting(PaperStory.id), typed).status == 422)
        }
    }

    @Test("two people write at once: both texts are shown, and mine can still be kept")
    func meanwhile() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            let hugo = try await town.hugo
            let page = try await nadia.get(.paperWriting(PaperStory.id))
            let first = try fields(page, ["section-context": "Le texte de Hugo, enregistré"])
            #expect(try await hugo.post(.paperWriting(PaperStory.id), first).status == 303)
            let second = try fields(page, ["section-context": "Le texte de Nadia, à garder"])
            let conflict = try await nadia.post(.paperWriting(PaperStory.id), second)
            #expect(conflict.status == 409)
            #expect(conflict.shows("Le texte de Hugo, enregistré"))
            #expect(conflict.shows("Le texte de Nadia, à garder"))
            let again = try fields(conflict, ["section-context": "Le texte de Nadia, à garder"])
            #expect(try await nadia.post(.paperWriting(PaperStory.id), again).status == 303)
        }
    }
}

import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("What the table writes to an organisation that it named", .sandbox)
struct CorrespondenceTests {
    private let reply = Link.reply(PaperStory.id, to: Personas.lire)
    private let reminder = Link.reminder(PaperStory.id, to: Personas.lire)

    @Test("a question is shown where it is answered, and the answer reaches whoever asked", .requirement("S-103"))
    func replies() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.answer(Personas.lire, .ask, "Combien d'heures ?")
            try await story.write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.get(reply).shows("Combien d'heures ?"))
            #expect(try await nadia.post(reply, ["message": " "]).refuses("message"))
            #expect(try await nadia.post(reply, ["message": "Dix heures."]).status == 303)
            #expect(try await town.claire.get(.mention(PaperStory.id)).shows("Dix heures."))
            let mail = try #require(try await town.mails().first)
            #expect(mail.to == "contact@lire.example" && mail.text.contains("Dix heures."))
        }
    }

    @Test("nobody asked, a stranger, one who is only named, nobody at all")
    func closed() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let said: Form = ["message": "Dix heures."]
            #expect(try await town.nadia.post(reply, said).status == 409)
            for link in [reply, reminder] {
                #expect(try await town.sofia.post(link, said).status == 404)
                #expect(try await town.paul.post(link, said).status == 403)
                #expect(try await town.visitor.post(link, said).status == 401)
                #expect(try await town.visitor.get(link).status == 303)
            }
        }
    }

    @Test("one reminder after a week, announced before it goes, and never a second", .requirement("S-034"))
    func reminds() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            #expect(try await town.nadia.post(reminder).status == 409, "not before a week")
        }
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(.noon.advanced(byDays: 7))
        let later = try await Store.open(configuration)
        defer { later.close() }
        try await Town.open(on: later) { town in
            let nadia = try await town.nadia
            #expect(try await nadia.get(reminder).shows("Association Lire ensemble"))
            #expect(try await town.mails().isEmpty, "reading sends nothing")
            #expect(try await nadia.post(reminder).status == 303)
            #expect(try await nadia.post(reminder).status == 409)
            #expect(try await town.mails().map(\.to) == ["contact@lire.example"])
        }
    }
}

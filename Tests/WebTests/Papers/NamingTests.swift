import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("The organisations that a paper names", .sandbox)
struct NamingTests {
    @Test("names are found in their sentence, and the author confirms", .requirement("S-101", "I-02"))
    func confirms() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperNames(PaperStory.id))
            #expect(page.text.contains("<mark>"))
            #expect(page.text.contains(Personas.lormont.rawValue))
            let answer = try await nadia.post(
                .paperNames(PaperStory.id),
                ["choice-0": Personas.lormont.rawValue, "choice-1": ""]
            )
            #expect(answer.status == 303)
            let paper = try await town.paper()
            #expect(paper.state(of: Personas.lormont, on: Moment.noon.day) == .mentioned)
            #expect(paper.participations[Personas.lormont]?.namings.last?.value.passage.contains("Lormont") == true)
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("nothing chosen changes nothing; an unknown identifier is not named")
    func refused() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let nadia = try await town.nadia
            #expect(try await nadia.post(.paperNames(PaperStory.id)).status == 303)
            #expect(try await nadia.post(.paperNames(PaperStory.id), ["choice-0": "nulle-part"]).status == 404)
            #expect(try await town.paper().participations.count == 1)
        }
    }

    @Test("a name is found by a search in the directory")
    func search() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let found = try await town.nadia.get(Link.paperNames(PaperStory.id).with([("q", "club nautique")]))
            #expect(found.shows("Club nautique"))
            let none = try await town.nadia.get(Link.paperNames(PaperStory.id).with([("q", "zzyzx")]))
            #expect(none.shows("ne trouve rien"))
        }
    }

    @Test("an organisation that no directory has is added by hand")
    func declares() async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let fields: Form = ["name": "Les Amis du parc", "commune": "Lormont", "mail": "Contact@Parc.example"]
            let answer = try await town.nadia.post(.paperDeclaration(PaperStory.id), fields)
            #expect(answer.status == 303)
            let others = try await town.paper().participations.keys.filter { $0 != Personas.acacias }
            let id = try #require(others.first)
            let added = try #require(try await town.store.load(Organisation.self, id))
            #expect(added.state.card?.name == "Les Amis du parc")
            #expect(added.state.card?.mail == "contact@parc.example")
        }
    }

    @Test(
        "each field of an added organisation is refused, and the others stay",
        arguments: [("name", ""), ("commune", ""), ("mail", ""), ("mail", "pas une adresse")]
    )
    func declarationRefused(_ field: String, _ value: String) async throws {
        try await Town.open { town in
            try await PaperStory.opened().write(in: town.store)
            let known: Form = ["name": "Les Amis du parc", "commune": "Floirac", "mail": "contact@parc.example"]
            let typed = known.with(field, value)
            let answer = try await town.nadia.post(.paperDeclaration(PaperStory.id), typed)
            #expect(answer.status == 422)
            #expect(answer.refuses(field))
            #expect(field == "commune" || answer.shows("Floirac"))
        }
    }

    @Test("a name is taken out while nobody of it has spoken", .requirement("I-06"))
    func removes() async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let nadia = try await town.nadia
            let fields: Form = ["organisation": Personas.lormont.rawValue]
            #expect(try await nadia.post(.paperUnnaming(PaperStory.id), fields).status == 303)
            #expect(try await town.paper().state(of: Personas.lormont, on: Moment.noon.day) == nil)
            #expect(try await nadia.post(.paperUnnaming(PaperStory.id), fields).status == 403)
        }
    }

    @Test("before anything leaves, the page says what, to whom and when; then one mail each", .requirement("S-102"))
    func notifies() async throws {
        try await Town.open { town in
            try await PaperStory.published().write(in: town.store)
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperNotices(PaperStory.id))
            #expect(page.shows("Envoyer le message à 2 structures"))
            #expect(page.shows("Les lieux, les horaires"))
            #expect(try await nadia.post(.paperNotices(PaperStory.id)).status == 303)
            let mails = try await town.mails()
            #expect(Set(mails.map(\.to)) == ["contact@lire.example", "contact@lormont.example"])
            for mail in mails {
                for said in ["Le conseil d'administration", "Les lieux, les horaires", "en conception", "18 heures"] {
                    #expect(mail.text.lowercased().contains(said.lowercased()), "the mail hides \(said)")
                }
            }
            #expect(try await nadia.post(.paperNotices(PaperStory.id)).status == 409)
            #expect(try await town.mails().count == 2)
        }
    }

    @Test("a paper that does not say enough tells nobody, and says what to mend", .requirement("S-102"))
    func incomplete() async throws {
        try await Town.open { town in
            var story = try PaperStory.opened(Paper(title: "Trop court"))
            try story.publish(Paper(title: "Trop court"))
            try await story.write(in: town.store)
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperNotices(PaperStory.id))
            #expect(page.shows("qui a décidé"))
            #expect(page.text.contains("#conditions"))
            #expect(try await nadia.post(.paperNotices(PaperStory.id)).status == 422)
            #expect(try await town.mails().isEmpty)
        }
    }
}

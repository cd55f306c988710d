import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("The letter to an organisation that no message reaches", .sandbox)
struct LetterTests {
    private static let crew = OrganisationID("annuaire--foulees")
    private static let letter = Link.paperLetter(PaperStory.id, to: crew)

    /// A paper that names a club without any address, beside Lire ensemble and the town.
    private func open(_ body: @Sendable (Town) async throws -> Void) async throws {
        try await Town.open { town in
            let record = StructureRecord(
                source: "annuaire",
                id: Self.crew,
                name: "Les Foulées du parc",
                updated: Moment.noon.day
            )
            try await town.store.perform {
                try $0.append(Organisation.self, Self.crew, [.listed(record)], by: .operator)
            }
            var story = try PaperStory.published()
            try story.name(Self.crew)
            try await story.write(in: town.store)
            try await body(town)
        }
    }

    private func crewState(_ town: Town) async throws -> ParticipationState? {
        try await town.paper().state(of: Self.crew, on: Moment.noon.day)
    }

    @Test("a message leaves to the others only, and the page lists the one that it does not reach")
    func others() async throws {
        try await open { town in
            let nadia = try await town.nadia
            let before = try await nadia.get(.paperNotices(PaperStory.id))
            #expect(before.shows("Envoyer le message à 2 structures"))
            #expect(before.shows("Ces structures n’ont pas d’adresse"))
            let sent = try await nadia.post(.paperNotices(PaperStory.id))
            #expect(sent.location == Link.paperNotices(PaperStory.id).path)
            #expect(try await town.mails().count == 2)
            #expect(try await crewState(town) == .mentioned)
            let refused = try await nadia.post(.paperNotices(PaperStory.id))
            #expect(refused.status == 409 && refused.shows("imprimez une lettre"))
        }
    }

    @Test("the letter carries a short link that answers; printing it is what tells", .requirement("S-101", "S-102"))
    func works() async throws {
        try await open { town in
            let nadia = try await town.nadia
            let page = try await nadia.post(Self.letter)
            #expect(page.status == 200)
            for said in ["Les Foulées du parc", "Centre social Les Acacias", "Les lieux, les horaires", "18 heures"] {
                #expect(page.shows(said), "the letter hides \(said)")
            }
            #expect(page.text.contains("class=\"qr\""))
            #expect(try await crewState(town) == .invited)
            #expect(try await nadia.get(.paperTrace(PaperStory.id)).shows("a imprimé la lettre"))
            let typed = try #require(page.text.firstMatch(of: #/\/r\/([2-9a-z]{4}(-[2-9a-z]{4}){3})/#))
            let token = String(typed.output.1)
            #expect(try await town.visitor.get(.personal(token)).shows("Centre social Les Acacias"))
            let entries = try await town.store.lastPosition()
            #expect(try await nadia.post(Self.letter).status == 200, "it may be printed again")
            #expect(try await town.store.lastPosition() == entries)
            let answer = try await town.visitor.post(.personalAnswer(token), ["kind": "decline", "seen": "0"])
            #expect(answer.shows("demandez une nouvelle lettre à Centre social Les Acacias"))
            let used = try await town.visitor.get(.personal(token))
            #expect(used.status == 410 && used.shows("Demandez une nouvelle lettre"))
            #expect(!used.text.contains(Link.renewal(token: token).path))
            #expect(try await nadia.post(Self.letter).status == 409)
        }
    }

    @Test("no letter to one that a message reaches, to one that the paper does not name, to nobody")
    func refused() async throws {
        try await open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(.paperLetter(PaperStory.id, to: Personas.lire)).status == 409)
            #expect(try await nadia.post(.paperLetter(PaperStory.id, to: Personas.estey)).status == 403)
            #expect(try await nadia.post(.paperLetter(PaperStory.id, to: OrganisationID("rien"))).status == 404)
            #expect(try await nadia.get(Self.letter).status == 405)
        }
    }

    @Test("whoever was told by letter gets no reminder, and the table reads why", .requirement("S-034"))
    func reminder() async throws {
        let reminder = Link.reminder(PaperStory.id, to: Self.crew)
        try await open { town in _ = try await town.nadia.post(Self.letter) }
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(.noon.advanced(byDays: 8))
        let later = try await Store.open(configuration)
        defer { later.close() }
        try await Town.open(on: later) { town in
            let nadia = try await town.nadia
            let page = try await nadia.get(reminder)
            #expect(page.status == 409 && page.shows("n’a pas d’adresse de courriel"))
            #expect(try await nadia.post(reminder).status == 409)
            #expect(try await town.mails().isEmpty)
        }
    }
}

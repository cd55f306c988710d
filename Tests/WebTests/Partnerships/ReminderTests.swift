import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("The page that asks before the one reminder", .sandbox)
struct ReminderTests {
    private static let toLire = Link.reminder(PaperStory.id, to: Personas.lire)

    /// Opens the site so many days after Lire ensemble and the town were told.
    private func open(
        daysLater days: Int = 8,
        after act: (inout PaperStory) throws -> Void = { _ in },
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        var story = try PaperStory.told()
        try act(&story)
        try await story.write(in: store)
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(Moment.noon.advanced(byDays: days))
        let later = try await Store.open(configuration)
        defer { later.close() }
        try await Town.open(on: later) { try await body($0) }
    }

    @Test("says what leaves, to whom, and sends nothing by itself", .requirement("S-034"))
    func works() async throws {
        try await open { town in
            let nadia = try await town.nadia
            let before = try await town.mails().count
            let page = try await nadia.get(Self.toLire)
            #expect(page.status == 200)
            #expect(page.shows("Association Lire ensemble recevra un seul message"))
            #expect(page.text.contains("action=\"\(Self.toLire.path)\""))
            #expect(try await town.mails().count == before)
            #expect(try await nadia.get(.paper(PaperStory.id)).text.contains(Self.toLire.path))
            #expect(try await nadia.post(Self.toLire).status == 303)
            #expect(try await town.mails().count == before + 1)
            #expect(try await town.mails().first?.subject.hasPrefix("Rappel") == true)
        }
    }

    @Test("wrong method")
    func wrongMethod() async throws {
        try await open { town in
            let answer = try await town.nadia.send(.delete, Self.toLire)
            #expect(answer.status == 405)
        }
    }

    @Test("anonymous")
    func anonymous() async throws {
        try await open { town in
            let answer = try await town.visitor.get(Self.toLire)
            #expect(answer.status == 303)
            #expect(answer.location?.hasPrefix("/connexion") == true)
        }
    }

    @Test("a stranger's paper does not exist, nor an organisation that the paper does not name")
    func stranger() async throws {
        try await open { town in
            let (sofia, nadia) = (try await town.sofia, try await town.nadia)
            #expect(try await sofia.get(Self.toLire).status == 404)
            #expect(try await nadia.get(.reminder(PaperStory.id, to: Personas.estey)).status == 404)
            #expect(try await nadia.get(.reminder(PartnershipID("rien"), to: Personas.lire)).status == 404)
        }
    }

    @Test("whoever is not at the table is told so before pressing anything", .requirement("S-034"))
    func notSeated() async throws {
        try await open { town in
            let page = try await town.paul.get(Self.toLire)
            #expect(page.status == 403)
            #expect(page.shows("Votre structure n’est pas à la table"))
            #expect(!page.text.contains("action=\"\(Self.toLire.path)\""))
        }
    }

    enum Reason: CaseIterable {
        case tooSoon, alreadyReminded, alreadyAnswered

        var sentence: String {
            switch self {
            case .tooSoon: "Un rappel ne part pas avant une semaine"
            case .alreadyReminded: "Un rappel est déjà parti"
            case .alreadyAnswered: "Cette structure a déjà répondu"
            }
        }
    }

    @Test(
        "when no reminder may leave, the page says why and offers no button",
        .requirement("S-034"),
        arguments: Reason.allCases
    )
    func refused(_ reason: Reason) async throws {
        try await open(daysLater: reason == .tooSoon ? 2 : 8) { story in
            if reason == .alreadyAnswered { try story.answer(Personas.lire, .notNow) }
        } _: { town in
            let nadia = try await town.nadia
            if reason == .alreadyReminded { #expect(try await nadia.post(Self.toLire).status == 303) }
            let before = try await town.mails().count
            let page = try await nadia.get(Self.toLire)
            #expect(page.status == 409)
            #expect(page.shows(reason.sentence))
            #expect(page.text.contains("href=\"\(Link.paper(PaperStory.id).path)\""))
            #expect(!page.text.contains("action=\"\(Self.toLire.path)\""))
            let paper = try await nadia.get(.paper(PaperStory.id))
            #expect(!paper.text.contains(Self.toLire.path))
            #expect(try await nadia.post(Self.toLire).status == 409)
            #expect(try await town.mails().count == before)
        }
    }
}

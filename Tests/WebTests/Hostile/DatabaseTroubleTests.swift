import Cooperation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import TestSupport
import Testing
import Web

@Suite("The database is locked, full or read-only", .sandbox, .enabled(if: SandboxPlace.postgres == nil))
struct DatabaseTroubleTests {
    private static let typed = "Des lectures au pied des tours, tous les mercredis"

    private func open(
        busySeconds: Double = 0.01,
        preparation: [String] = [],
        _ body: @escaping @Sendable (Town, StoreConfiguration) async throws -> Void
    ) async throws {
        try await SandboxPlace.onSQLite { place in
            var configuration = place.configuration
            configuration.busySeconds = busySeconds
            configuration.preparation += preparation
            let store = try await Store.open(configuration)
            defer { store.close() }
            try await Personas.settle(in: store)
            let used = configuration
            try await Town.open(on: store) { try await body($0, used) }
        }
    }

    /// The page says so in the reader's language, gives back what was typed and shows a way on.
    private func expectRefused(_ answer: Answered, _ title: String, keeps text: String = typed) {
        #expect(answer.status == 503)
        #expect(answer.headers[.retryAfter] != nil)
        #expect(answer.shows(title))
        #expect(answer.shows(text), "what was typed is lost")
        #expect(answer.text.contains("class=\"button main\""), "there is no way on")
    }

    private func write(_ reader: Browser, _ title: String = typed) async throws -> Answered {
        try await reader.post(.papers, ["title": title, "kind": "actionSheet", "origin": "ownInitiative"])
    }

    @Test("another program holds it: nothing is lost, and it goes on once released")
    func locked() async throws {
        try await open { town, configuration in
            let nadia = try await town.nadia
            let holder = try await Store.open(configuration)
            defer { holder.close() }
            let gate = Gate()
            let holding = Task { try await holder.perform { _ in gate.holdUntilReleased() } }
            await gate.entered()
            expectRefused(try await write(nadia), "Le site ne peut pas répondre")
            #expect(try await nadia.get(.papers).status == 200, "reading goes on")
            #expect(try await nadia.get(.directory).status == 200)
            gate.release()
            try await holding.value
            #expect(try await write(nadia).status == 303)
            #expect(try await town.store.papers(of: Personas.acacias).count == 1)
        }
    }

    @Test("its disk is full")
    func full() async throws {
        try await open { town, _ in
            let nadia = try await town.nadia
            try await town.store.perform { unit in
                let pages = try unit.connection.integer("PRAGMA page_count") ?? 0
                try unit.connection.script("PRAGMA max_page_count = \(pages)")
            }
            var last = try await write(nadia)
            for _ in 0..<200 where last.status == 303 { last = try await write(nadia) }
            expectRefused(last, "Le site ne peut pas répondre")
            let held = try await town.store.papers(of: Personas.acacias).count
            #expect(try await nadia.get(.papers).status == 200)
            try await town.store.perform { try $0.connection.script("PRAGMA max_page_count = 1000000") }
            #expect(try await write(nadia).status == 303)
            #expect(try await town.store.papers(of: Personas.acacias).count == held + 1)
            #expect(try await town.store.verify().broken == nil)
        }
    }

    @Test("its files accept no writing, and a personal link is still read")
    func readOnly() async throws {
        try await open { town, _ in
            try await PaperStory.told().write(in: town.store)
            let token = try await town.store.perform { unit in
                try unit.personalLink(
                    PersonalLink(paper: PaperStory.id, organisation: Personas.lire),
                    mail: "contact@lire.example"
                )
            }
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.store.perform { try $0.connection.script("PRAGMA query_only = 1") }
            expectRefused(try await write(nadia), "Le site ne peut pas répondre")
            let fields: Form = ["kind": "ask", "message": "Une question longue à écrire", "seen": "0"]
            let answer = try await town.visitor.post(.personalAnswer(token.text), fields)
            expectRefused(answer, "Le site ne peut pas répondre", keeps: "Une question longue à écrire")
            #expect(try await town.visitor.get(.personal(token.text)).status == 200, "reading needs no writing")
            #expect(try await claire.get(.mention(PaperStory.id)).status == 200, "reading needs no writing")
            #expect(try await nadia.get(.paper(PaperStory.id)).status == 200)
        }
    }

    @Test("nobody can be recognised: the page says so, and what was typed is kept")
    func gone() async throws {
        try await open { town, _ in
            let nadia = try await town.nadia
            town.store.close()
            expectRefused(try await write(nadia), "Le site ne peut pas répondre")
            let page = try await write(nadia.reading("en"))
            #expect(page.status == 503)
            #expect(page.text.contains("lang=\"en\""))
            #expect(page.shows(Self.typed))
            let search = try await nadia.get("/annuaire?q=lez")
            #expect(search.status == 503 && search.text.contains("href=\"/annuaire?q=lez\""), "no way to try again")
            #expect(try await nadia.get("/sante").status != 500)
        }
    }
}

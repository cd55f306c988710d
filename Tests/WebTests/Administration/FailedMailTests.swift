import Cooperation
import HTTPTypes
import Journal
import Logging
import TestSupport
import Testing

@testable import Web

@Suite("Mails that did not leave", .sandbox)
struct FailedMailTests {
    private struct Refusing: MailTransport {
        func send(_ mail: OutboxMail) async throws {
            throw MailUndelivered(isPermanent: true, detail: "Failed sending data to the peer (550)")
        }
    }

    /// Two notices of the paper of Les Acacias were refused by the mail server.
    private func open(_ body: @Sendable (Town) async throws -> Void) async throws {
        var configuration = try Sandbox.place.configuration
        configuration.sendsMail = true
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await Personas.settle(in: store)
        try await PaperStory.published().write(in: store)
        try await Town.open(on: store) { town in
            #expect(try await town.nadia.post(.paperNotices(PaperStory.id)).status == 303)
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            try await Postman(store: store, transport: Refusing(), logger: logger).deliver()
            try await body(town)
        }
    }

    private func failed(_ town: Town) async throws -> [OutboxMail] {
        try await town.store.read { try $0.outbox.failed(limit: 10) }
    }

    @Test("those who manage the site see to whom, when and why, and neither the text nor the link")
    func listed() async throws {
        try await open { town in
            let page = try await town.keeper.get(.administration)
            #expect(page.shows("contact@lire.example") && page.shows("L’adresse n’existe pas"))
            #expect(!page.text.contains("/r/") && !page.shows("Lire au pied des tours"))
        }
    }

    @Test("one leaves again, and is listed no more")
    func again() async throws {
        try await open { town in
            let mail = try #require(try await failed(town).first)
            let keeper = try await town.keeper
            let answer = try await keeper.post(.mailAgain(mail.id))
            #expect(answer.location == Link.administration.path)
            #expect(try await failed(town).count == 1)
            #expect(try await town.store.read { try $0.outbox.counts() } == [.failed: 1, .waiting: 1])
            #expect(try await keeper.post(.mailAgain(mail.id)).status == 303, "twice is once")
            #expect(try await town.store.read { try $0.outbox.counts() } == [.failed: 1, .waiting: 1])
        }
    }

    @Test("nobody else makes a mail leave; an unknown one does not exist; wrong method")
    func closed() async throws {
        try await open { town in
            let mail = try #require(try await failed(town).first)
            #expect(try await town.visitor.post(.mailAgain(mail.id)).status == 401)
            #expect(try await town.nadia.post(.mailAgain(mail.id)).status == 404)
            let keeper = try await town.keeper
            #expect(try await keeper.post(.mailAgain(999)).status == 404)
            #expect(try await keeper.post("/administration/courriels/x/reprise").status == 404)
            #expect(try await keeper.get(.mailAgain(mail.id)).status == 405)
            #expect(try await failed(town).count == 2)
        }
    }

    @Test("those at the table read on the paper that the notice did not leave, and nobody else does")
    func onThePaper() async throws {
        try await open { town in
            let told = "Le message n’a pas pu partir"
            let (table, outside) = (try await town.nadia, try await town.claire)
            #expect(try await table.get(.paper(PaperStory.id)).shows(told))
            #expect(try await !outside.get(.paper(PaperStory.id)).shows(told))
        }
    }
}

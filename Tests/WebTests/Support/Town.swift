import Cooperation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import TestSupport
import Testing

@testable import Web

/// The whole site on the sandbox's store, with the personas settled in it.
struct Town {
    let site: Site
    let client: any TestClientProtocol

    var store: Store { site.store }

    /// Opens the site for the time of a test.
    static func open(
        _ configure: (inout WebConfiguration) -> Void = { _ in },
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        try await open(on: store, configure, body)
    }

    /// Opens the site on a store in which the personas are settled.
    static func open(
        on store: Store,
        log given: Logger? = nil,
        _ configure: (inout WebConfiguration) -> Void = { _ in },
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let log = given ?? quiet
        var configuration = WebConfiguration()
        configure(&configuration)
        let site = try Site(
            store: store,
            secret: InstanceSecret("only for tests"),
            configuration: configuration,
            log: log
        )
        try await buildApplication(site, log: log).test(.router) { client in
            try await body(Town(site: site, client: client))
        }
    }

    /// The paper of the story, as those who may read it do.
    func paper(readBy organisation: OrganisationID = Personas.acacias) async throws -> Partnership {
        try #require(try await store.paper(PaperStory.id, readableBy: organisation)?.state)
    }

    func organisation(_ id: OrganisationID) async throws -> Organisation {
        try #require(try await store.load(Organisation.self, id)?.state)
    }

    /// What the local mailbox holds, latest first.
    func mails() async throws -> [OutgoingMail] {
        try await store.read { try $0.outbox.latest(limit: 100).map(\.mail) }
    }

    /// The address of the site in the latest mail to somebody.
    func link(mailedTo address: String) async throws -> Link {
        let mail = try #require(try await mails().first { $0.to == address }, "no mail to \(address)")
        let base = site.configuration.baseAddress
        let word = try #require(mail.text.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix(base) })
        return Link(String(word.dropFirst(base.count)))
    }
}

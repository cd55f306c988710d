import Cooperation
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import TestSupport
import Web

/// The whole site on the sandbox's store, with the personas settled in it.
struct Town {
    let store: Store
    let client: any TestClientProtocol

    /// Opens the site for the time of a test.
    static func open(
        configuration: WebConfiguration = WebConfiguration(),
        _ body: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        try await open(on: store, configuration: configuration, body)
    }

    /// Opens the site on a store in which the personas are settled.
    static func open(
        on store: Store,
        configuration: WebConfiguration = WebConfiguration(),
        log given: Logger? = nil,
        _ body: @escaping @Sendable (Town) async throws -> Void
    ) async throws {
        var quiet = Logger(label: "test")
        quiet.logLevel = .critical
        let log = given ?? quiet
        let site = try Site(
            store: store,
            secret: InstanceSecret("only for tests"),
            configuration: configuration,
            log: log
        )
        let application = buildApplication(site, log: log)
        try await application.test(.router) { client in try await body(Town(store: store, client: client)) }
    }

    /// Somebody without account.
    var visitor: Reader { Reader(client: client, cookie: nil) }

    /// A persona signed in, acting for an organisation or for none.
    func reader(_ person: PersonID, for organisation: OrganisationID?) async throws -> Reader {
        let now = store.clock.now().instant
        let token = try await store.perform { unit in
            try unit.connection.sessions.open(
                for: person,
                organisation: organisation,
                agent: "test",
                at: now,
                until: now.advanced(bySeconds: 3600)
            )
        }
        return Reader(client: client, cookie: "session=\(token.text)")
    }

    var nadia: Reader { get async throws { try await reader(Personas.nadia, for: Personas.acacias) } }
    var hugo: Reader { get async throws { try await reader(Personas.hugo, for: Personas.acacias) } }
    var claire: Reader { get async throws { try await reader(Personas.claire, for: Personas.lire) } }
    var paul: Reader { get async throws { try await reader(Personas.paul, for: Personas.lormont) } }
    /// The stranger.
    var sofia: Reader { get async throws { try await reader(Personas.sofia, for: Personas.estey) } }

    /// What the local mailbox holds, latest first.
    func mails() async throws -> [OutgoingMail] {
        try await store.read { try $0.outbox.latest(limit: 100).map(\.mail) }
    }
}

import Cooperation
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import TestSupport

@testable import Web

/// The site over the sandbox's store, with the personas settled in it.
struct TestSite {
    let client: any TestClientProtocol
    let site: Site
    var store: Store { site.store }

    /// Runs a test against a fresh site.
    static func run(
        _ configure: (inout WebConfiguration) -> Void = { _ in },
        _ body: @Sendable (TestSite) async throws -> Void
    ) async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        var configuration = WebConfiguration(baseAddress: "http://localhost")
        configure(&configuration)
        var log = Logger(label: "test")
        log.logLevel = .critical
        let site = try Site(
            store: store,
            secret: InstanceSecret("only for tests"),
            configuration: configuration,
            log: log
        )
        try await buildApplication(site, log: log).test(.router) { client in
            try await body(TestSite(client: client, site: site))
        }
    }

    /// A window in which nobody is signed in.
    var visitor: Browser { Browser(client: client) }

    /// A window in which a person is signed in, acting for an organisation or for none.
    func browser(_ person: PersonID, for organisation: OrganisationID? = nil) async throws -> Browser {
        let token = try await store.perform { unit in
            try unit.connection.sessions.open(
                for: person,
                organisation: organisation,
                agent: "Mozilla/5.0 (X11; Linux) Firefox/140.0",
                at: unit.moment.instant,
                until: unit.moment.instant.advanced(bySeconds: 86_400)
            )
        }
        return Browser(client: client, cookies: ["session": token.text])
    }

    /// Nadia manages Les Acacias and may sign for it.
    func nadia() async throws -> Browser { try await browser(Personas.nadia, for: Personas.acacias) }

    /// Hugo works there, may give an opinion, and manages nothing.
    func hugo() async throws -> Browser { try await browser(Personas.hugo, for: Personas.acacias) }

    /// Sofia belongs to another organisation, and must see nothing of theirs.
    func sofia() async throws -> Browser { try await browser(Personas.sofia, for: Personas.estey) }

    /// Somebody who manages the instance and belongs to no organisation.
    func operatorOfInstance() async throws -> Browser {
        let person = PersonID("person-operator")
        try await store.perform { unit in
            try unit.connection.accounts.add(
                Account(
                    id: person,
                    mail: "equipe@instance.example",
                    name: "Équipe",
                    isInstanceAdmin: true,
                    created: unit.moment.instant
                )
            )
        }
        return try await browser(person)
    }

    /// The latest mail to an address.
    func mail(to address: String) async throws -> OutgoingMail? {
        try await store.read { try $0.outbox.latest(limit: 50) }.first { $0.mail.to == address }?.mail
    }

    func organisation(_ id: OrganisationID) async throws -> Organisation? {
        try await store.load(Organisation.self, id)?.state
    }
}

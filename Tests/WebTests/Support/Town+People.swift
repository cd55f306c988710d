import Cooperation
import Journal
import TestSupport

extension Town {
    /// Somebody who is not signed in.
    var visitor: Browser { Browser(client: client) }

    /// Nadia manages Les Acacias and may sign for it.
    var nadia: Browser { get async throws { try await browser(Personas.nadia, for: Personas.acacias) } }
    /// Hugo works there, may give an opinion, and manages nothing.
    var hugo: Browser { get async throws { try await browser(Personas.hugo, for: Personas.acacias) } }
    /// Claire manages Lire ensemble and may sign for it.
    var claire: Browser { get async throws { try await browser(Personas.claire, for: Personas.lire) } }
    /// Paul decides for the town up to €10,000.
    var paul: Browser { get async throws { try await browser(Personas.paul, for: Personas.lormont) } }
    /// Sofia belongs to another organisation, and must see nothing of theirs.
    var sofia: Browser { get async throws { try await browser(Personas.sofia, for: Personas.estey) } }

    /// Somebody who manages the instance and belongs to no organisation.
    var keeper: Browser {
        get async throws {
            let account = Account(
                id: PersonID("person-keeper"),
                mail: "equipe@instance.example",
                name: "Équipe",
                isInstanceAdmin: true,
                created: Moment.noon.instant
            )
            try await store.perform { try $0.connection.accounts.add(account) }
            return try await browser(account.id)
        }
    }

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
}

package import Cooperation
package import Journal

extension ReaderContext {
    package var store: Store { visit.site.store }

    /// The organisation as everybody may see it.
    package func organisation(_ id: OrganisationID) async throws -> Organisation {
        guard let state = try await store.load(Organisation.self, id)?.state else { throw Trouble.absent }
        return state
    }
}

extension PersonContext {
    /// The organisation through one of its members; to others it does not exist.
    package func ownOrganisation(_ id: OrganisationID) async throws -> Organisation {
        let organisation = try await organisation(id)
        guard organisation.members[person] != nil else { throw Trouble.absent }
        return organisation
    }

    /// The actor to write for an act inside one of the person's organisations.
    package func actor(in organisation: OrganisationID?) -> Actor {
        Actor(person: person, organisation: organisation, means: .account)
    }
}

import Cooperation
import Journal

extension Site {
    /// The person behind a session cookie, and the organisation they act for.
    func recognise(_ token: String, at now: Instant) async throws -> SignedIn? {
        let found = try await store.read { try $0.sessions.signedIn(Token(token), at: now) }
        guard let (session, account) = found else { return nil }
        return SignedIn(
            person: account.id,
            session: session.id,
            name: account.name,
            mail: account.mail,
            language: Language(rawValue: account.language),
            isInstanceAdministrator: account.isInstanceAdmin,
            speaking: try await speaking(account.id, for: session.organisation)
        )
    }

    /// Somebody who was removed meanwhile speaks for the organisation no more.
    private func speaking(_ person: PersonID, for organisation: OrganisationID?) async throws -> Speaking? {
        guard let organisation, let state = try await store.load(Organisation.self, organisation)?.state,
            let speaker = state.speaker(person), let role = state.members[person]
        else { return nil }
        return Speaking(speaker: speaker, organisationName: state.name, role: role)
    }
}

extension Organisation {
    /// The name to show; an organisation without a card has only its identifier.
    var name: String { card?.name ?? id.rawValue }
}

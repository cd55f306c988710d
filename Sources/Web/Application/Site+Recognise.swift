import Cooperation
import Journal

extension Site {
    /// The person behind a session cookie, and the organisation they act for.
    func recognise(_ token: String, at now: Instant) async throws -> SignedIn? {
        guard let found = try await store.signedIn(Token(token), at: now) else { return nil }
        let (session, account) = (found.session, found.account)
        return SignedIn(
            person: account.id,
            session: session.id,
            name: account.name,
            mail: account.mail,
            language: Language(rawValue: account.language),
            isInstanceAdministrator: account.isInstanceAdmin,
            speaking: found.organisation.flatMap { speaking(account.id, for: $0) }
        )
    }

    /// Somebody who was removed meanwhile speaks for the organisation no more.
    private func speaking(_ person: PersonID, for organisation: Organisation) -> Speaking? {
        guard let speaker = organisation.speaker(person), let role = organisation.members[person] else { return nil }
        return Speaking(speaker: speaker, organisationName: organisation.name, role: role)
    }
}

extension Organisation {
    /// The name to show; an organisation without a card has only its identifier.
    var name: String { card?.name ?? id.rawValue }
}

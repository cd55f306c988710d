package import Cooperation

extension Store {
    /// The session that the token opens, its account and the organisation for which the person acts, in one read:
    /// every page of somebody signed in begins with it.
    package func signedIn(
        _ token: Token,
        at now: Instant
    ) async throws -> (session: Session, account: Account, organisation: Organisation?)? {
        let found = try await read { [cache] connection in
            try connection.sessions.signedIn(token, at: now).map { session, account in
                let organisation = try session.organisation.flatMap {
                    try Folding.current($0, cache: cache, on: connection)
                }
                return (session, account, organisation)
            }
        }
        guard let (session, account, organisation) = found else { return nil }
        if let organisation { cache.keep(organisation, StreamName(organisation.state.id)) }
        return (session, account, organisation?.state)
    }
}

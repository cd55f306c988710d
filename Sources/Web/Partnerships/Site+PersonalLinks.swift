import Cooperation
import Journal

extension Site {
    func look(_ token: Token) async throws -> MailedLinkState {
        let now = moment().instant
        return try await store.read { try $0.links.look(token, for: .answer, at: now) }
    }

    /// Uses the link up without answering.
    func use(_ token: Token) async throws -> MailedLinkState {
        try await store.perform { try $0.connection.links.use(token, for: .answer, at: $0.moment.instant) }
    }
}

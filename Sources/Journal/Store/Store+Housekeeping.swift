import Cooperation

extension Store {
    /// Forgets what has had its time; to be run now and then, by any node.
    ///
    /// Sessions go a month after their end, mails after three months, and links three months after they expired: until
    /// then their page still offers a new one.
    package func forgetThePast() async throws {
        try await perform { unit in
            let day: Int64 = 86_400
            let now = unit.moment.instant
            try unit.connection.sessions.forget(endedBefore: now.advanced(bySeconds: -30 * day))
            try unit.connection.links.forget(expiredBefore: now.advanced(bySeconds: -90 * day))
            try unit.connection.outbox.forget(before: now.advanced(bySeconds: -90 * day))
        }
    }
}

import Cooperation
import Journal
import Logging
import ServiceLifecycle

/// Forgets, once an hour, what nobody needs any more: ended sessions, expired links, mails long done with.
struct Housekeeper: ServiceLifecycle.Service {
    let store: Store
    let log: Logger

    private static let day: Int64 = 86_400

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do { try await tidy() } catch { log.warning("nothing was tidied", metadata: ["reason": "\(error)"]) }
                try? await Task.sleep(for: .seconds(3_600))
            }
        }
    }

    /// Expired links are kept for a while: their page still offers a new one.
    func tidy() async throws {
        try await store.perform { unit in
            let now = unit.moment.instant
            try unit.connection.sessions.forget(endedBefore: now.advanced(bySeconds: -30 * Self.day))
            try unit.connection.links.forget(expiredBefore: now.advanced(bySeconds: -90 * Self.day))
            try unit.connection.outbox.forget(before: now.advanced(bySeconds: -365 * Self.day))
        }
    }
}

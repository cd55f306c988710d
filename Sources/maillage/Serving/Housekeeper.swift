import Journal
import Logging
import ServiceLifecycle

/// Forgets, once an hour, what nobody needs any more: ended sessions, expired links, mails long done with.
struct Housekeeper: ServiceLifecycle.Service {
    let store: Store
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await store.forgetThePast()
                } catch {
                    log.warning("nothing was tidied", metadata: ["reason": "\(error)"])
                }
                try? await Task.sleep(for: .seconds(3_600))
            }
        }
    }
}

import Journal
import ServiceLifecycle

/// Lets go of the pages that are told live what others write: they ask again when the site is back.
struct Farewell: ServiceLifecycle.Service {
    let store: Store

    func run() async throws {
        try? await gracefulShutdown()
        store.endAnnouncements()
    }
}

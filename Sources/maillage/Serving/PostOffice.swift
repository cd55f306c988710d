import Journal
import ServiceLifecycle

/// The postman, at work for as long as the server is.
struct PostOffice: Service {
    let postman: Postman

    func run() async throws {
        await cancelWhenGracefulShutdown { await postman.run() }
    }
}

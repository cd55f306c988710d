import Cooperation
import Journal
import Logging
import Synchronization
import TestSupport
import Testing
import Web

@Suite("What is written in the log", .sandbox, .enabled(if: SandboxPlace.postgres == nil))
struct LogTests {
    @Test("neither token, nor cookie, nor password, nor address, nor words of anybody")
    func secrets() async throws {
        try await SandboxPlace.onSQLite { place in
            let store = try await Store.open(place.configuration)
            try await Personas.settle(in: store)
            let pages = Pages()
            let log = Logger(label: "test") { _ in Scribe(pages: pages) }
            try await Town.open(on: store, log: log) { town in
                let nadia = try await town.nadia
                let secret = String(repeating: "s3cret", count: 8)
                store.close()
                for path in ["/connexion/lien/\(secret)", "/r/\(secret)/reponse", "/invitations/\(secret)"] {
                    #expect(try await nadia.post(Link(path), ["message": "Des mots à moi"]).status == 503)
                    #expect(try await town.visitor.get(Link("\(path)?mail=nadia@example.org")).status >= 400)
                }
                _ = try await town.visitor.post(
                    .passwordSignIn,
                    ["mail": "nadia.benali@acacias.example", "password": secret]
                )
                let cookie = try #require(nadia.cookies["session"])
                let written = pages.text
                #expect(written.contains("page failed"), "nothing was logged: the test proves nothing")
                for word in [secret, cookie, "nadia", "mots à moi"] {
                    #expect(!written.contains(word), "the log holds “\(word)”")
                }
            }
        }
    }
}

/// A log kept in memory, with everything.
private final class Pages: Sendable {
    private let lines = Mutex<[String]>([])

    var text: String { lines.withLock { $0.joined(separator: "\n") } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct Scribe: LogHandler {
    let pages: Pages
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let told = metadata.merging(event.metadata ?? [:]) { _, new in new }
        pages.add("\(event.message) \(told)")
    }
}

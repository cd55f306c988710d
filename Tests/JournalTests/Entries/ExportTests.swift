import Cooperation
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

@Suite(.sandbox) struct ExportTests {
    @Test func `the journal leaves as lines of JSON, in order`() async throws {
        let store = try Sandbox.store
        try await store.list(Personas.acacias, "Les Acacias")
        try await store.list(Personas.lire, "Lire ensemble")
        let lines = Lines()
        try await store.export { lines.add($0) }
        let objects = try lines.all.map { try #require(JSONSerialization.jsonObject(with: $0) as? [String: Any]) }
        #expect(objects.map { $0["position"] as? Int } == [1, 2])
        #expect(objects.first?["at"] as? String == "2026-11-21T11:00:00.000Z")
        #expect((objects.last?["hash"] as? String)?.count == 64)
        #expect((objects.first?["body"] as? String)?.contains("Les Acacias") == true)
    }
}

private final class Lines: Sendable {
    private let lines = Mutex<[Data]>([])
    var all: [Data] { lines.withLock { $0 } }
    func add(_ line: Data) { lines.withLock { $0.append(line) } }
}

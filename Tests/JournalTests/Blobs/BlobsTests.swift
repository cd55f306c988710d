import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct BlobsTests {
    @Test func `a file is kept once, by the hash of its bytes`() async throws {
        let store = try Sandbox.store
        let bytes = Data((0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let hashes = try await store.perform { unit in
            try (0..<2).map { _ in
                try unit.connection.blobs.put(bytes, mediaType: "application/pdf", at: unit.moment.instant)
            }
        }
        #expect(Set(hashes).count == 1)
        let hash = try #require(hashes.first)
        let blob = try await store.read { try $0.blobs.blob(hash) }
        #expect(blob == Blob(hash: hash, mediaType: "application/pdf", bytes: bytes))
        try await store.perform { try $0.connection.blobs.erase(hash) }
        #expect(try await store.read { try $0.blobs.blob(hash) } == nil)
    }
}

package import Cooperation
import Crypto
package import Foundation

extension Connection {
    package var blobs: Blobs { Blobs(connection: self) }
}

/// A file as it was uploaded.
package struct Blob: Sendable, Hashable {
    /// SHA-256 of the bytes, in hexadecimal.
    package let hash: String
    package let mediaType: String
    package let bytes: Data

    package init(hash: String, mediaType: String, bytes: Data) {
        self.hash = hash
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// Attached files by the hash of their bytes: the same file is kept once.
package struct Blobs {
    let connection: any Connection

    /// Keeps the bytes and returns their hash.
    @discardableResult
    package func put(_ bytes: Data, mediaType: String, at now: Instant) throws -> String {
        let hash = Hexadecimal.text(SHA256.hash(data: bytes))
        try connection.run(
            """
            INSERT INTO blob (hash, media_type, bytes, created) VALUES (\(hash), \(mediaType), \(bytes), \(now))
            ON CONFLICT (hash) DO NOTHING
            """
        )
        return hash
    }

    package func blob(_ hash: String) throws -> Blob? {
        try connection.first("SELECT media_type, bytes FROM blob WHERE hash = \(hash)").map { row in
            Blob(hash: hash, mediaType: try row.text(0), bytes: Data(try row.blob(1)))
        }
    }

    /// Erases the bytes; what referred to them shows that they are gone.
    package func erase(_ hash: String) throws {
        try connection.run("DELETE FROM blob WHERE hash = \(hash)")
    }
}

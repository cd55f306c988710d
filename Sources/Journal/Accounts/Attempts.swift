package import Cooperation
import Crypto
import Foundation

extension Connection {
    package var attempts: Attempts { Attempts(connection: self) }
}

/// How often something was tried: sign-ins by address, by network.
///
/// In the database rather than in memory: the limit holds across nodes and restarts, and one small row per try is
/// nothing beside the scrypt that follows. Only hashes of what was tried are kept, for the length of the window.
package struct Attempts {
    let connection: any Connection

    /// Notes a try; false when there were already `limit` in the last `seconds`, and then notes nothing.
    package func admit(_ subject: String, at now: Instant, limit: Int, within seconds: Int64) throws -> Bool {
        let hash = [UInt8](SHA256.hash(data: Data(subject.utf8)))
        let start = now.advanced(bySeconds: -seconds)
        let tries = try connection.integer("SELECT count(*) FROM attempt WHERE subject = \(hash) AND at > \(start)")
        guard (tries ?? 0) < limit else { return false }
        try connection.run("INSERT INTO attempt (subject, at) VALUES (\(hash), \(now))")
        try connection.run("DELETE FROM attempt WHERE at <= \(now.advanced(bySeconds: -86_400))")
        return true
    }

    /// Forgets the tries: they ended well.
    package func forgive(_ subject: String) throws {
        try connection.run("DELETE FROM attempt WHERE subject = \([UInt8](SHA256.hash(data: Data(subject.utf8))))")
    }
}

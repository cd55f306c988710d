import Foundation

/// Reads a backup line by line.
struct BackupReader {
    private let handle: FileHandle
    private let decoder = JSONDecoder()
    private var buffer = Data()
    private var line = 0

    init(_ file: URL) throws {
        guard let handle = try? FileHandle(forReadingFrom: file) else { throw BackupRefused(.unreadable, line: 0) }
        self.handle = handle
    }

    mutating func next() throws -> BackupLine {
        line += 1
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let text = buffer[buffer.startIndex..<end]
                guard let decoded = try? decoder.decode(BackupLine.self, from: text) else {
                    throw BackupRefused(.malformed, line: line)
                }
                buffer.removeSubrange(buffer.startIndex...end)
                return decoded
            }
            guard let more = try handle.read(upToCount: 1 << 20), !more.isEmpty else {
                throw BackupRefused(.truncated, line: line)
            }
            buffer += more
        }
    }

    func refused(_ reason: BackupRefused.Reason) -> BackupRefused {
        BackupRefused(reason, line: line)
    }
}

/// A backup that cannot be written, or cannot be taken back; nothing was changed.
package struct BackupRefused: Error, Equatable {
    package enum Reason: String, Sendable {
        case unwritable, unreadable
        /// The store already holds something.
        case notEmpty
        case malformed
        /// The file ends before its last line.
        case truncated
        /// Written by a later program.
        case tooNew
        /// Its journal does not prove itself.
        case unsound
    }

    package let reason: Reason
    package let line: Int

    init(_ reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }
}

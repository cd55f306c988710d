import Foundation

/// Bytes that come a piece at a time.
package protocol ByteSource: AnyObject {
    /// The next piece, empty at the end.
    func next() throws -> [UInt8]
    /// Bytes taken from where they are kept, for progress.
    var consumed: Int { get }
}

/// The bytes of a file.
package final class FileBytes: ByteSource {
    private let handle: FileHandle
    package private(set) var consumed = 0
    package let size: Int

    package init(path: String) throws {
        guard let handle = FileHandle(forReadingAtPath: path),
            let size = try? handle.seekToEnd(), (try? handle.seek(toOffset: 0)) != nil
        else { throw DirectoryFault.unreadable }
        self.handle = handle
        self.size = Int(size)
    }

    deinit { try? handle.close() }

    package func next() throws -> [UInt8] {
        do {
            let piece = [UInt8](try handle.read(upToCount: 128 << 10) ?? Data())
            consumed += piece.count
            return piece
        } catch {
            throw DirectoryFault.unreadable
        }
    }
}

/// Bytes already in memory, given in pieces of any size.
package final class MemoryBytes: ByteSource {
    private let bytes: [UInt8]
    private let step: Int
    package private(set) var consumed = 0

    package init(_ bytes: some Sequence<UInt8>, step: Int = 64 << 10) {
        self.bytes = Array(bytes)
        self.step = max(1, step)
    }

    package func next() -> [UInt8] {
        let end = min(consumed + step, bytes.count)
        defer { consumed = end }
        return Array(bytes[consumed..<end])
    }
}

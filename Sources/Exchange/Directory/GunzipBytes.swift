import CZlib

/// Unfolds gzip as it comes; refuses what unfolds beyond measure.
final class GunzipBytes: ByteSource {
    private let source: any ByteSource
    private let limits: DirectoryLimits
    private var stream = z_stream()
    private var input: [UInt8]
    private var offset = 0
    private var output = 0
    private var isOpen = false
    /// Whether a member has been read to its end: only there may the file stop.
    private var atMemberEnd = false

    var consumed: Int { source.consumed }

    init(_ source: any ByteSource, first: [UInt8], limits: DirectoryLimits) throws {
        self.source = source
        self.limits = limits
        input = first
        let code = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard code == Z_OK else { throw DirectoryFault.compressionDamaged }
        isOpen = true
    }

    deinit { if isOpen { inflateEnd(&stream) } }

    func next() throws -> [UInt8] {
        while true {
            if offset == input.count {
                input = try source.next()
                offset = 0
                if input.isEmpty {
                    guard atMemberEnd else { throw DirectoryFault.compressionDamaged }
                    return []
                }
            }
            if atMemberEnd {
                // Several members may follow one another; zeros may pad the end.
                if input[offset] == 0 {
                    offset += 1
                    continue
                }
                guard inflateReset(&stream) == Z_OK else { throw DirectoryFault.compressionDamaged }
                atMemberEnd = false
            }
            let piece = try unfold()
            if !piece.isEmpty { return piece }
        }
    }

    private func unfold() throws -> [UInt8] {
        var code = Z_OK
        let remaining = input.count - offset
        var left = 0
        let piece = [UInt8](unsafeUninitializedCapacity: 128 << 10) { buffer, count in
            input.withUnsafeMutableBufferPointer { bytes in
                stream.next_in = bytes.baseAddress.map { $0 + offset }
                stream.avail_in = UInt32(remaining)
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                code = inflate(&stream, Z_NO_FLUSH)
                left = Int(stream.avail_in)
                count = buffer.count - Int(stream.avail_out)
            }
        }
        offset = input.count - left
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
            throw DirectoryFault.compressionDamaged
        }
        atMemberEnd = code == Z_STREAM_END
        try check(piece.count)
        return piece
    }

    private func check(_ added: Int) throws {
        output += added
        guard output <= limits.total else { throw DirectoryFault.tooLarge }
        let read = max(1, source.consumed - (input.count - offset))
        guard output < 1 << 20 || output / read <= limits.ratio else { throw DirectoryFault.compressionBomb }
    }
}

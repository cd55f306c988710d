import CZlib

extension ZipArchive {
    /// Unfolds every entry into nothing: a declared size can lie, what comes out cannot.
    func checkInflated() throws(ReadingRefusal) {
        var total = 0
        for entry in entries {
            try inflate(entry) { piece throws(ReadingRefusal) in
                total += piece.count
                guard total <= Self.largestContent else { throw .tooLarge(megabytes: Self.largestContent >> 20) }
            }
        }
    }

    /// The bytes of one small entry.
    func content(of entry: Entry, limit: Int) throws(ReadingRefusal) -> [UInt8] {
        var content: [UInt8] = []
        try inflate(entry) { piece throws(ReadingRefusal) in
            guard content.count + piece.count <= limit else { throw .damaged }
            content.append(contentsOf: piece)
        }
        return content
    }

    private func inflate(
        _ entry: Entry,
        _ use: (ArraySlice<UInt8>) throws(ReadingRefusal) -> Void
    ) throws(ReadingRefusal) {
        guard bytes.long(entry.offset) == 0x0403_4B50, let name = bytes.word(entry.offset + 26),
            let extra = bytes.word(entry.offset + 28)
        else { throw .damaged }
        let start = entry.offset + 30 + Int(name) + Int(extra)
        guard start + entry.packed <= bytes.count else { throw .damaged }
        let packed = bytes[start..<start + entry.packed]
        switch entry.method {
        case 0: try use(packed)
        case 8: try Inflation.inflate(packed, use)
        default: throw .damaged
        }
    }
}

/// Raw deflate, a piece at a time.
enum Inflation {
    private static let piece = 64 << 10

    static func inflate(
        _ packed: ArraySlice<UInt8>,
        _ use: (ArraySlice<UInt8>) throws(ReadingRefusal) -> Void
    ) throws(ReadingRefusal) {
        var input = Array(packed)
        var output = [UInt8](repeating: 0, count: piece)
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var consumed = 0
        var status = Z_OK
        while status == Z_OK {
            let (given, written) = step(&stream, &input, consumed, &output, &status)
            consumed += given
            try use(output[..<written])
            if status == Z_OK, given == 0, written == 0 { throw .damaged }
        }
        guard status == Z_STREAM_END else { throw .damaged }
    }

    /// One call of zlib: how much it read and wrote.
    private static func step(
        _ stream: inout z_stream,
        _ input: inout [UInt8],
        _ consumed: Int,
        _ output: inout [UInt8],
        _ status: inout Int32
    ) -> (Int, Int) {
        let left = input.count - consumed
        let result = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress.map { $0 + consumed }
                stream.avail_in = uInt(left)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                return CZlib.inflate(&stream, Z_NO_FLUSH)
            }
        }
        status = result
        return (left - Int(stream.avail_in), output.count - Int(stream.avail_out))
    }
}

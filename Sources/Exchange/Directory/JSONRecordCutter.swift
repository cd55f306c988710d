/// Cuts a JSON array of objects, or objects one after the other, into its objects.
struct JSONRecordCutter {
    private var reader: ByteReader
    private let limits: DirectoryLimits
    private var isArray = false
    private var count = 0
    private var state = State()

    private struct State {
        var depth = 0
        var inString = false
        var escaped = false
    }

    init(_ reader: ByteReader, limits: DirectoryLimits) {
        self.reader = reader
        self.limits = limits
    }

    /// The bytes of the next object and the line it starts on.
    mutating func next() throws -> (bytes: [UInt8], line: Int)? {
        try reader.skipSpace()
        if count == 0, try reader.peek() == UInt8(ascii: "["), !isArray {
            isArray = true
            reader.skip()
            try reader.skipSpace()
        } else if isArray, count > 0, try reader.peek() == UInt8(ascii: ",") {
            reader.skip()
            try reader.skipSpace()
            guard try reader.peek() == UInt8(ascii: "{") else { throw try fault() }
        } else if isArray, count > 0, try reader.peek() != UInt8(ascii: "]") {
            throw try fault()
        }
        if isArray, try reader.peek() == UInt8(ascii: "]") { return try end() }
        guard let byte = try reader.peek() else {
            guard isArray else { return nil }
            throw DirectoryFault.truncated(line: reader.line)
        }
        guard byte == UInt8(ascii: "{") else { throw DirectoryFault.malformed(line: reader.line) }
        count += 1
        return try object()
    }

    private mutating func end() throws -> (bytes: [UInt8], line: Int)? {
        reader.skip()
        try reader.skipSpace()
        guard try reader.peek() == nil else { throw DirectoryFault.malformed(line: reader.line) }
        // Asked again, an ended file is a file of lines with no line left.
        isArray = false
        count = 1
        return nil
    }

    private mutating func fault() throws -> DirectoryFault {
        try reader.peek() == nil ? .truncated(line: reader.line) : .malformed(line: reader.line)
    }

    private mutating func object() throws -> (bytes: [UInt8], line: Int) {
        let line = reader.line
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        state = State()
        var deepest = 0
        repeat {
            guard try reader.peek() != nil else { throw DirectoryFault.truncated(line: line) }
            var state = state
            reader.take(into: &bytes) { Self.scan($0, &state, &deepest) }
            self.state = state
            guard bytes.count <= limits.record else { throw DirectoryFault.recordTooLarge(line: line) }
            guard deepest <= limits.depth else { throw DirectoryFault.tooDeep(line: line) }
        } while state.depth > 0
        return (bytes, line)
    }

    /// How many bytes belong to the object; all of them when it goes on in the next piece.
    private static func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State, _ deepest: inout Int) -> Int {
        for index in bytes.indices {
            let byte = bytes[index]
            if state.inString {
                if state.escaped {
                    state.escaped = false
                } else if byte == Ascii.backslash {
                    state.escaped = true
                } else if byte == Ascii.quote {
                    state.inString = false
                }
            } else if byte == Ascii.quote {
                state.inString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                state.depth += 1
                deepest = max(deepest, state.depth)
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                state.depth -= 1
                if state.depth == 0 { return index + 1 }
            }
        }
        return bytes.count
    }
}

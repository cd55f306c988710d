/// The bytes of a page while it is being written.
@usableFromInline package struct HTMLBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    @usableFromInline package private(set) var count = 0

    @usableFromInline package init(capacity: Int) {
        self.capacity = Swift.max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// What was written so far.
    @usableFromInline package borrowing func withBytes<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result
    {
        read(UnsafeBufferPointer(start: start, count: count))
    }

    /// Writes a constant of ours as it is.
    @usableFromInline package mutating func write(_ constant: StaticString) {
        write(constant.utf8Start, constant.utf8CodeUnitCount)
    }

    /// Writes text whose markup is ours as it is: a drawing, a fragment already rendered.
    @usableFromInline package mutating func write(trusted text: String) {
        var text = text
        text.withUTF8 { if let first = $0.baseAddress { write(first, $0.count) } }
    }

    @usableFromInline package mutating func write(trusted fragment: [UInt8]) {
        fragment.withUnsafeBufferPointer { if let first = $0.baseAddress { write(first, $0.count) } }
    }

    /// Writes somebody's text so that it can end neither the text nor the quoted attribute it stands in.
    @usableFromInline package mutating func write(escaping text: String) {
        var text = text
        text.withUTF8 { if let first = $0.baseAddress { write(escaping: first, $0.count) } }
    }

    private mutating func write(escaping text: UnsafePointer<UInt8>, _ length: Int) {
        var done = 0
        for index in 0..<length where text[index] < 0x40 {
            guard let escaped = Self.escape(text[index]) else { continue }
            write(text + done, index - done)
            write(escaped)
            done = index + 1
        }
        write(text + done, length - done)
    }

    private mutating func write(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        if count + length > capacity { grow(by: length) }
        (start + count).initialize(from: bytes, count: length)
        count += length
    }

    private mutating func grow(by length: Int) {
        let wider = Swift.max(capacity * 2, count + length)
        let next = UnsafeMutablePointer<UInt8>.allocate(capacity: wider)
        next.moveInitialize(from: start, count: count)
        start.deallocate()
        start = next
        capacity = wider
    }

    /// The bytes that mean something to an HTML parser, and the control characters that no document may hold.
    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case ..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}

/// A piece of a page: rendered by static dispatch, straight into the bytes of the answer.
@usableFromInline package protocol HTML {
    func render(into buffer: inout HTMLBuffer)
}

/// A piece made of others.
@usableFromInline package protocol Component: HTML {
    associatedtype Body: HTML
    @HTMLBuilder var body: Body { get }
}

extension Component {
    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        body.render(into: &buffer)
    }
}

extension HTML {
    /// The bytes of this piece alone.
    @usableFromInline package func bytes(capacity: Int = 16_384) -> [UInt8] {
        var buffer = HTMLBuffer(capacity: capacity)
        render(into: &buffer)
        return buffer.withBytes(Array.init)
    }

    /// The text of this piece alone, for tests and mails.
    @usableFromInline package func text() -> String {
        String(decoding: bytes(capacity: 1024), as: UTF8.self)
    }
}

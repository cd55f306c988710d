package import Cooperation

/// The erasure of an entry's body by right; the chain covers the body's hash, so it still proves the rest.
package struct Redaction: Sendable, Codable, Hashable {
    static let stream = StreamName("journal/redactions")
    static let kind = "journal.redacted.1"

    package let stream: String
    package let version: Int
    /// Who asked for it, and why; nothing in the oldest ones.
    package let reason: String?

    package init(stream: String, version: Int, reason: String? = nil) {
        self.stream = stream
        self.version = version
        self.reason = reason
    }
}

/// The journal's own event.
package enum JournalEvent: Event {
    case redacted(Redaction)

    package var kind: String { Redaction.kind }

    package var body: any Encodable & Sendable {
        switch self {
        case .redacted(let redaction): redaction
        }
    }

    package init(kind: String, body: EventBody) throws {
        guard kind == Redaction.kind else { throw UnknownEventKind(kind) }
        self = .redacted(try body.read())
    }
}

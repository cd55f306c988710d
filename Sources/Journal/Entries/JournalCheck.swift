/// What a check of the whole journal found.
package struct JournalCheck: Sendable, Equatable {
    /// Entries read.
    package var entries: Int
    /// Entries whose body was erased, and says so.
    package var redacted: Int
    /// The broken entry that comes first in the journal; nothing when it is sound.
    package var broken: BrokenEntry?
    /// The first head kept elsewhere that the journal no longer has; nothing when it has all those given.
    package var contradicted: ContradictedHead?

    package init(entries: Int = 0, redacted: Int = 0, broken: BrokenEntry? = nil) {
        self.entries = entries
        self.redacted = redacted
        self.broken = broken
    }

    package var isSound: Bool { broken == nil && contradicted == nil }
}

/// An entry that is not what was written.
package struct BrokenEntry: Sendable, Equatable {
    package enum Fault: String, Sendable {
        /// Nothing stands at this position, or in this version of the stream.
        case missing
        /// The body is not the one whose hash was chained.
        case body
        /// The body is gone without a redaction that says so.
        case erased
        /// The hash does not follow from the entry and the one before it.
        case chain
    }

    package let position: Int64
    /// Nothing when the whole entry is gone.
    package let stream: StreamName?
    package let version: Int?
    package let fault: Fault

    package init(position: Int64, stream: StreamName?, version: Int?, fault: Fault) {
        self.position = position
        self.stream = stream
        self.version = version
        self.fault = fault
    }
}

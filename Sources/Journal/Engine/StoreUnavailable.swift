/// The database cannot serve for now: nothing was written, trying again later is right.
package struct StoreUnavailable: Error, Equatable, CustomStringConvertible {
    package enum Reason: String, Sendable {
        /// Another program holds the database.
        case locked
        /// No room left where it is kept.
        case full
        /// Its files or its server accept no writing.
        case readOnly
        /// The server does not answer, or the file cannot be opened.
        case unreachable
        /// The file is not what it should be.
        case damaged
    }

    package let reason: Reason
    /// For the log, never for the visitor.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { "store unavailable (\(reason.rawValue)): \(detail)" }
}

/// Someone else wrote meanwhile: the decision must be taken again on the new state.
package struct ConcurrentWrite: Error, Equatable {
    package let detail: String

    package init(_ detail: String) {
        self.detail = detail
    }
}

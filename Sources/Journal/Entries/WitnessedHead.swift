/// The last entry of a stream as somebody kept it outside the journal; its hash binds all those before it.
package struct WitnessedHead: Sendable, Equatable {
    package let stream: StreamName
    package let version: Int
    /// Lowercase hexadecimal.
    package let hash: String

    package init(stream: StreamName, version: Int, hash: String) {
        self.stream = stream
        self.version = version
        self.hash = hash
    }

    /// What is wrong when the journal no longer has this entry; nothing when it has.
    func fault(on connection: any Connection) throws -> ContradictedHead.Fault? {
        let row = try connection.first("SELECT hash FROM entry WHERE stream = \(stream) AND version = \(version)")
        guard let row else { return .missing }
        return try row.blob(0).hexadecimal == hash ? nil : .different
    }
}

/// A head that somebody kept and that the journal no longer has.
package struct ContradictedHead: Sendable, Equatable {
    package enum Fault: String, Sendable {
        /// The stream has no entry of that version.
        case missing
        /// Another entry stands there.
        case different
    }

    package let head: WitnessedHead
    package let fault: Fault

    package init(head: WitnessedHead, fault: Fault) {
        self.head = head
        self.fault = fault
    }
}

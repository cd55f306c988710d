/// SHA-256 of a paper's canonical encoding, in lowercase hexadecimal: what an acceptance is bound to (I-04).
package struct ContentHash: Sendable, Hashable, Codable, CustomStringConvertible {
    package let hexadecimal: String

    package init(_ hexadecimal: String) {
        self.hexadecimal = hexadecimal
    }

    package init(from decoder: any Decoder) throws {
        hexadecimal = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(hexadecimal)
    }

    package var description: String { hexadecimal }
}

/// What the author of a new version says of the change; the others see the difference and may object.
package enum ChangeKind: String, Sendable, Codable, CaseIterable {
    /// What is promised or asked changes: every acceptance reopens.
    case substance
    /// A typing mistake or a wording: nobody is asked again.
    case correction
}

/// A published text; immutable.
package struct PaperVersion: Sendable, Codable, Equatable {
    /// Counted from 1.
    package let number: Int
    package let paper: Paper
    package let hash: ContentHash
    package let change: ChangeKind
    /// What the author says of it.
    package let comment: String?

    package init(number: Int, paper: Paper, hash: ContentHash, change: ChangeKind, comment: String? = nil) {
        self.number = number
        self.paper = paper
        self.hash = hash
        self.change = change
        self.comment = comment
    }
}

/// An organisation at the table says that a "correction" changes the substance.
package struct Objection: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let version: Int
    package let reason: String?

    package init(organisation: OrganisationID, version: Int, reason: String?) {
        self.organisation = organisation
        self.version = version
        self.reason = reason
    }
}

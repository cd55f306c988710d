/// How a paper begins.
package struct Opening: Sendable, Codable, Equatable {
    package let kind: PaperKind
    /// The organisation that holds the pen first; it has no other privilege.
    package let initiator: OrganisationID
    package let origin: Origin
    /// The short address of the verification page.
    package let code: VerificationCode

    package init(kind: PaperKind, initiator: OrganisationID, origin: Origin, code: VerificationCode) {
        self.kind = kind
        self.initiator = initiator
        self.origin = origin
        self.code = code
    }
}

/// Where the wish to work together comes from (S-029); it never makes a partner (I-07).
package struct Origin: Sendable, Codable, Equatable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        case ownInitiative, proposed, required
    }

    package let kind: Kind
    /// Who proposes or requires: a funder, a law, a call for projects.
    package let by: String?

    package init(kind: Kind, by: String? = nil) {
        self.kind = kind
        self.by = by
    }

    /// Share of the partnerships that a funder or a law required (S-029); nothing when there is none.
    package static func imposedShare(among origins: some Collection<Origin>) -> Double? {
        origins.isEmpty ? nil : Double(origins.count { $0.kind == .required }) / Double(origins.count)
    }
}

/// Ten letters and digits, without those that look alike, that a person can type from paper.
package struct VerificationCode: Sendable, Hashable, Codable, CustomStringConvertible {
    package static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    package static let length = 10
    package let text: String

    /// Reads a code however it was typed; nothing when it cannot be one.
    package init?(_ typed: some StringProtocol) {
        let cleaned = String(typed.uppercased().filter { $0 != " " && $0 != "-" })
        guard cleaned.count == Self.length, cleaned.allSatisfy(Self.alphabet.contains) else { return nil }
        text = cleaned
    }

    /// Draws a code; the caller brings the chance.
    package init(drawnFrom random: inout some RandomNumberGenerator) {
        text = String(
            (0..<Self.length).map { _ in Self.alphabet[Int.random(in: Self.alphabet.indices, using: &random)] }
        )
    }

    package init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    package var description: String { text }
}

package import Cooperation

/// Who accepted what, when and under what mandate, for a reader without an account; names no person.
package struct Proof: Sendable, Codable, Equatable {
    /// The latest format that this program reads; one without a convention is written as format 1.
    package static let currentFormat = 2

    package let format: Int
    package let paper: PartnershipID
    package let title: String
    package let kind: PaperKind
    package let version: Int
    package let hash: ContentHash
    package let publishedAt: ProofTime
    package let standing: PartnershipStanding
    package let organisations: [ProvenOrganisation]
    /// The convention in force, or else the one being signed, or else the last that was.
    package let convention: ProvenConvention?
    package let verification: Verification
    package let issuedAt: ProofTime
    package let journal: JournalHead

    /// Where the proof can be compared with what the instance says today.
    package struct Verification: Sendable, Codable, Equatable {
        package let code: VerificationCode
        package let address: String

        package init(code: VerificationCode, address: String) {
            self.code = code
            self.address = address
        }
    }

    /// The last entry of the paper's stream when the proof was made; what came after it is not in the proof.
    package struct JournalHead: Sendable, Codable, Equatable {
        package let version: Int
        package let hash: String

        package init(version: Int, hash: String) {
            self.version = version
            self.hash = hash
        }
    }
}

/// One organisation of the paper, with the mark of every copy and, for a partner, its acceptance.
package struct ProvenOrganisation: Sendable, Codable, Equatable {
    package let id: OrganisationID
    package let name: String
    package let mark: ConsentMark
    package let acceptedAt: ProofTime?
    package let acceptedVersion: Int?
    package let mandate: ProvenMandate?
    /// The reservation or statement that the organisation wants beside its name (I-15).
    package let statement: String?

    package init(
        id: OrganisationID,
        name: String,
        mark: ConsentMark,
        acceptedAt: ProofTime? = nil,
        acceptedVersion: Int? = nil,
        mandate: ProvenMandate? = nil,
        statement: String? = nil
    ) {
        self.id = id
        self.name = name
        self.mark = mark
        self.acceptedAt = acceptedAt
        self.acceptedVersion = acceptedVersion
        self.mandate = mandate
        self.statement = statement
    }
}

/// A mandate without its person.
package struct ProvenMandate: Sendable, Codable, Equatable {
    package let id: MandateID
    package let function: String
    package let scope: MandateScope
    /// The organisation that gave it.
    package let issuer: String
    package let from: Day
    package let until: Day?

    package init(_ mandate: Mandate, issuer: String) {
        id = mandate.id
        function = mandate.title
        scope = mandate.scope
        self.issuer = issuer
        from = mandate.from
        until = mandate.until
    }
}

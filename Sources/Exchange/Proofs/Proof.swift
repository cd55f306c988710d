package import Cooperation

/// Who accepted what, when and under what mandate, for a reader without an account; names no person.
package struct Proof: Sendable, Codable, Equatable {
    /// The latest format that this program reads; a proof is written as the first that has all it says.
    package static let currentFormat = 3

    /// A convention came with the second; with the third, whoever left it, that another replaced it, what was added by
    /// hand and the mark of those not told.
    static func format(with convention: ProvenConvention?, _ organisations: [ProvenOrganisation]) -> Int {
        let isThird = organisations.contains { $0.addedByHand != nil || $0.mark == .named }
        guard let convention else { return isThird ? currentFormat : 1 }
        let isOver = convention.replaced == true || convention.parties.contains(where: \.hasLeft)
        return isThird || isOver ? currentFormat : 2
    }

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
    package private(set) var mark: ConsentMark
    package let acceptedAt: ProofTime?
    package let acceptedVersion: Int?
    package let mandate: ProvenMandate?
    /// The reservation or statement that the organisation wants beside its name (I-15).
    package let statement: String?
    /// Who typed it in and how it was verified since; nothing for one that a directory published.
    package private(set) var addedByHand: ProvenAddition?

    package init(
        id: OrganisationID,
        name: String,
        mark: ConsentMark,
        acceptedAt: ProofTime? = nil,
        acceptedVersion: Int? = nil,
        mandate: ProvenMandate? = nil,
        statement: String? = nil,
        addedByHand: ProvenAddition? = nil
    ) {
        self.id = id
        self.name = name
        self.mark = mark
        self.acceptedAt = acceptedAt
        self.acceptedVersion = acceptedVersion
        self.mandate = mandate
        self.statement = statement
        self.addedByHand = addedByHand
    }

    /// As proofs told it before the third format: who was added by hand, and who was not told, came with that one.
    func beforeThird() -> ProvenOrganisation {
        var organisation = self
        organisation.addedByHand = nil
        if mark == .named { organisation.mark = .approached }
        return organisation
    }

    /// As a partner that no text engages any more.
    func withoutEngagement() -> ProvenOrganisation {
        var organisation = self
        if mark == .engaged { organisation.mark = .accepted }
        return organisation
    }
}

extension Proof {
    /// Whether an earlier proof tells of the organisations what this one does, as far as its format goes; where its text
    /// was replaced, whoever that text engaged need only be a partner still.
    package func tellsSame(as earlier: Proof, sinceReplaced isReplaced: Bool = false) -> Bool {
        var (now, then) = (organisations, earlier.organisations)
        if earlier.format < Self.currentFormat { now = now.map { $0.beforeThird() } }
        if isReplaced { (now, then) = (now.map { $0.withoutEngagement() }, then.map { $0.withoutEngagement() }) }
        return now == then
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

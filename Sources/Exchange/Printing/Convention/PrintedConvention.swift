package import Cooperation

/// A copy of a convention, with everything that it must say and nothing to look up.
package struct PrintedConvention: Sendable, Equatable {
    package var title: String
    package var model: ConventionModel
    /// Nothing for a text that is still being written.
    package var version: Version?
    package var isInForce: Bool
    package var noticeDays: Int
    package var parties: [PrintedParty]
    package var clauses: [PrintedClause]
    /// Organisations that the text may name and that are no party, with their mark (I-03).
    package var others: [PrintedOrganisation]
    /// All that may be named together in public, parties or not; whoever left since is no longer among them (S-116).
    package var credited: [PrintedOrganisation]
    /// What the partners agreed on credits and visibility, beside the names of all.
    package var creditRules: [String]
    package var verification: Proof.Verification
    package var printedOn: Day
    /// What the cycle says on that day beside the text: never a part of what is signed.
    package var annexes: [PrintedSection]

    package struct Version: Sendable, Equatable {
        package let number: Int
        package let hash: ContentHash
        package let closedOn: Day
    }

    package var signatures: Int { parties.count { $0.signature != nil } }
    /// Whether no party left without signing.
    package var isSignedByAll: Bool { signatures == parties.count }
}

/// One who signs, or will.
package struct PrintedParty: Sendable, Equatable {
    package let name: String
    /// Who typed it in and how it was verified since; nothing for one that a directory published.
    package var addedByHand: ProvenAddition?
    package var signature: PrintedSignature?
    /// Whether it is still a partner on the day of the copy.
    package let isPartner: Bool
}

/// A signature without its person: the function, and the mandate under which it counts.
package struct PrintedSignature: Sendable, Equatable {
    package let on: Day
    package let mandate: ProvenMandate?
}

/// A clause at its place in the text.
package struct PrintedClause: Sendable, Equatable {
    package let article: Int
    package let number: Int
    package let version: Int
    package let heading: String
    package let text: String
    /// Names of those whom it obliges; every partner when empty.
    package let binds: [String]
    /// Whether the notice agreed is printed with it (I-06).
    package let tellsNotice: Bool
}

package import Cooperation

/// A copy of a paper, with everything that it must say and nothing to look up.
package struct PrintedPaper: Sendable, Equatable {
    package var kind: PaperKind
    package var paper: Paper
    /// Nothing for a draft.
    package var version: Version?
    package var standing: PartnershipStanding
    package var organisations: [PrintedOrganisation]
    /// What the partners agreed on credits and visibility, beside the names of all (S-116).
    package var creditRules: [String] = []
    package var verification: Proof.Verification
    package var printedOn: Day

    package struct Version: Sendable, Equatable {
        package let number: Int
        package let hash: ContentHash
        package let publishedOn: Day

        package init(number: Int, hash: ContentHash, publishedOn: Day) {
            self.number = number
            self.hash = hash
            self.publishedOn = publishedOn
        }
    }

    package init(
        kind: PaperKind,
        paper: Paper,
        version: Version?,
        standing: PartnershipStanding,
        organisations: [PrintedOrganisation],
        verification: Proof.Verification,
        printedOn: Day
    ) {
        self.kind = kind
        self.paper = paper
        self.version = version
        self.standing = standing
        self.organisations = organisations
        self.verification = verification
        self.printedOn = printedOn
    }

    /// The organisations that the copy may call partners (I-01, I-03).
    package var partners: [PrintedOrganisation] { organisations.filter(\.mark.isPartner) }

    /// Those it names without that.
    package var others: [PrintedOrganisation] { organisations.filter { !$0.mark.isPartner } }
}

/// An organisation as a copy shows it.
package struct PrintedOrganisation: Sendable, Equatable {
    package let id: OrganisationID
    package let name: String
    /// Other ways in which the text writes it: acronym, short name.
    package var otherNames: [String] = []
    package var mark: ConsentMark
    /// How its last acceptance was given; nothing when it has none that holds.
    package var acceptance: PrintedAcceptance?
    /// Its reservation or statement, printed beside its name (I-15).
    package var statement: String?
    /// Who typed it in and how it was verified since; nothing for one that a directory published.
    package var addedByHand: ProvenAddition?

    package init(id: OrganisationID, name: String, mark: ConsentMark) {
        self.id = id
        self.name = name
        self.mark = mark
    }
}

/// What a partner said when it accepted; the person is only a function.
package struct PrintedAcceptance: Sendable, Equatable {
    package let on: Day
    package let version: Int
    package var mandate: ProvenMandate?
    package var mission: String?
    package var hours: PhaseHours?
    package var brings: [Contribution] = []
    package var amountCents: Int?

    package init(on: Day, version: Int) {
        self.on = on
        self.version = version
    }
}

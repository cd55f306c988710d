package import Cooperation

/// A document that writes itself from what the partners wrote: a fiche, an assessment, what goes back to an institution.
package struct PrintedSheet: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case action, project, assessment, feedback
    }

    package var kind: Kind
    package var title: String
    /// To whom it is addressed, when it is a letter.
    package var addressee: String?
    package var standing: PartnershipStanding
    package var sections: [PrintedSection]
    /// All that the partnership names, each with its mark (I-03).
    package var organisations: [PrintedOrganisation]
    package var creditRules: [String]
    package var verification: Proof.Verification
    package var printedOn: Day

    /// The document as its cycle stands that day; nothing before the paper was opened.
    package init?(
        _ kind: Kind,
        _ title: String,
        to addressee: String? = nil,
        of cycle: Cycle,
        _ sections: [PrintedSection],
        cast: PaperCast,
        verificationAddress: String,
        on today: Day,
        day: (Instant) -> Day
    ) {
        guard let opening = cycle.partnership.opening?.value else { return nil }
        self.kind = kind
        self.title = title
        self.addressee = addressee
        self.sections = sections
        standing = cycle.partnership.standing(on: today)
        organisations = PrintedOrganisation.all(of: cycle, cast: cast, on: today, day: day)
        creditRules = cycle.creditRules(on: today)
        verification = Proof.Verification(code: opening.code, address: verificationAddress)
        printedOn = today
    }
}

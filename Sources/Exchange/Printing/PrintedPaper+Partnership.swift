package import Cooperation

extension PrintedPaper {
    /// A copy of the current version, or of the draft when nothing is published yet.
    ///
    /// `day` gives the calendar day of an instant where people work.
    package init?(
        of partnership: Partnership,
        engaged: Set<OrganisationID> = [],
        cast: PaperCast,
        verificationAddress: String,
        on today: Day,
        day: (Instant) -> Day
    ) {
        guard let opening = partnership.opening?.value else { return nil }
        let published = partnership.versions.last
        guard let paper = published?.value.paper ?? partnership.latestPaper else { return nil }
        self.init(
            kind: partnership.kind,
            paper: paper,
            version: published.map {
                Version(number: $0.value.number, hash: $0.value.hash, publishedOn: day($0.record.at))
            },
            standing: partnership.standing(on: today),
            organisations: PrintedOrganisation.all(of: partnership, engaged: engaged, cast: cast, on: today, day: day),
            verification: Proof.Verification(code: opening.code, address: verificationAddress),
            printedOn: today
        )
    }

    /// A copy of the paper as its cycle stands: who signed is engaged, and the frame's rule on credits is printed.
    package init?(
        of cycle: Cycle,
        cast: PaperCast,
        verificationAddress: String,
        on today: Day,
        day: (Instant) -> Day
    ) {
        self.init(
            of: cycle.partnership,
            engaged: cycle.engaged(on: today),
            cast: cast,
            verificationAddress: verificationAddress,
            on: today,
            day: day
        )
        creditRules = cycle.creditRules(on: today)
    }
}

extension PrintedOrganisation {
    /// All that the paper names, each with its mark, under every name that the text gives it.
    static func all(
        of partnership: Partnership,
        engaged: Set<OrganisationID>,
        cast: PaperCast,
        on today: Day,
        day: (Instant) -> Day
    ) -> [PrintedOrganisation] {
        partnership.marks(on: today, engaged: engaged).map { marked in
            var organisation = PrintedOrganisation(marked, cast: cast, day: day)
            let passages = partnership.participations[marked.organisation]?.namings.map(\.value.passage) ?? []
            organisation.otherNames += WrittenNames.of(organisation.name, in: passages)
            return organisation
        }
    }

    /// The same, those that signed a convention in force marked as engaged.
    static func all(of cycle: Cycle, cast: PaperCast, on today: Day, day: (Instant) -> Day) -> [PrintedOrganisation] {
        let engaged = cycle.engaged(on: today)
        return all(of: cycle.partnership, engaged: engaged, cast: cast, on: today, day: day)
    }

    init(_ marked: MarkedOrganisation, cast: PaperCast, day: (Instant) -> Day) {
        let name = cast.name(of: marked.organisation)
        self.init(id: marked.organisation, name: name, mark: marked.mark)
        otherNames = cast.otherNames[marked.organisation] ?? []
        statement = marked.statement
        addedByHand = cast.additions[marked.organisation]
        acceptance = marked.acceptance.map { dated in
            var printed = PrintedAcceptance(on: day(dated.record.at), version: dated.value.version)
            printed.mandate = dated.record.actor.mandate.flatMap { cast.mandates[$0] }
                .map { ProvenMandate($0, issuer: name) }
            printed.mission = dated.value.mission
            printed.hours = dated.value.hours
            printed.brings = dated.value.brings
            printed.amountCents = dated.value.amountCents
            return printed
        }
    }
}

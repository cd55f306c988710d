package import Cooperation

extension PrintedPaper {
    /// A copy of the current version, or of the draft when nothing is published yet.
    ///
    /// `day` gives the calendar day of an instant where people work.
    package init?(
        of partnership: Partnership,
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
            organisations: partnership.marks(on: today).map { marked in
                var organisation = PrintedOrganisation(marked, cast: cast, day: day)
                let passages = partnership.participations[marked.organisation]?.namings.map(\.value.passage) ?? []
                organisation.otherNames += WrittenNames.of(organisation.name, in: passages)
                return organisation
            },
            verification: Proof.Verification(code: opening.code, address: verificationAddress),
            printedOn: today
        )
    }
}

extension PrintedOrganisation {
    init(_ marked: MarkedOrganisation, cast: PaperCast, day: (Instant) -> Day) {
        let name = cast.name(of: marked.organisation)
        self.init(id: marked.organisation, name: name, mark: marked.mark)
        otherNames = cast.otherNames[marked.organisation] ?? []
        statement = marked.statement
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

package import Cooperation

extension Proof {
    /// The proof of a paper's current version, and of its present convention or else of the one before; nothing when
    /// nothing is published.
    package init?(
        of partnership: Partnership,
        convention: Convention? = nil,
        before: ProvenConvention? = nil,
        cast: PaperCast,
        verificationAddress: String,
        at moment: Moment,
        head: JournalHead
    ) {
        guard let published = partnership.versions.last, let opening = partnership.opening?.value else { return nil }
        let partners = partnership.partners(on: moment.day)
        let proven =
            (convention?.inForce(among: partners) ?? convention?.openRound)
            .map { ProvenConvention($0, among: partners, cast: cast) } ?? before
        let engaged = convention?.engaged(among: partners) ?? []
        let marked = partnership.marks(on: moment.day, engaged: engaged)
        let organisations = marked.map { ProvenOrganisation($0, cast: cast) }
        self.convention = proven
        self.organisations = organisations
        format = Self.format(with: proven, organisations)
        paper = partnership.id
        title = published.value.paper.title
        kind = partnership.kind
        version = published.value.number
        hash = published.value.hash
        publishedAt = ProofTime(published.record.at)
        standing = partnership.standing(on: moment.day)
        verification = Verification(code: opening.code, address: verificationAddress)
        issuedAt = ProofTime(moment.instant)
        journal = head
    }

    /// The same, of another text that was signed.
    package func telling(_ convention: ProvenConvention) -> Proof {
        Proof(
            format: Self.format(with: convention, organisations),
            paper: paper,
            title: title,
            kind: kind,
            version: version,
            hash: hash,
            publishedAt: publishedAt,
            standing: standing,
            organisations: organisations,
            convention: convention,
            verification: verification,
            issuedAt: issuedAt,
            journal: journal
        )
    }
}

extension ProvenOrganisation {
    init(_ marked: MarkedOrganisation, cast: PaperCast) {
        let name = cast.name(of: marked.organisation)
        let mandate = marked.acceptance?.record.actor.mandate.flatMap { cast.mandates[$0] }
        self.init(
            id: marked.organisation,
            name: name,
            mark: marked.mark,
            acceptedAt: marked.acceptance.map { ProofTime($0.record.at) },
            acceptedVersion: marked.acceptance?.value.version,
            mandate: mandate.map { ProvenMandate($0, issuer: name) },
            statement: marked.statement,
            addedByHand: cast.additions[marked.organisation]
        )
    }
}

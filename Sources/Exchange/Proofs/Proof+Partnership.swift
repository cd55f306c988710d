package import Cooperation

extension Proof {
    /// The proof of a paper's current version; nothing when nothing is published.
    package init?(
        of partnership: Partnership,
        convention: Convention? = nil,
        cast: PaperCast,
        verificationAddress: String,
        at moment: Moment,
        head: JournalHead
    ) {
        guard let published = partnership.versions.last, let opening = partnership.opening?.value else { return nil }
        let partners = partnership.partners(on: moment.day)
        self.convention = (convention?.inForce(among: partners) ?? convention?.openRound)
            .map { ProvenConvention($0, among: partners, cast: cast) }
        format = Self.format(of: self.convention)
        paper = partnership.id
        title = published.value.paper.title
        kind = partnership.kind
        version = published.value.number
        hash = published.value.hash
        publishedAt = ProofTime(published.record.at)
        standing = partnership.standing(on: moment.day)
        organisations = partnership.marks(on: moment.day).map { ProvenOrganisation($0, cast: cast) }
        verification = Verification(code: opening.code, address: verificationAddress)
        issuedAt = ProofTime(moment.instant)
        journal = head
    }

    /// The oldest format that says it all, so that older programs read what they can: a convention came with format 2,
    /// a party that left with format 3.
    private static func format(of convention: ProvenConvention?) -> Int {
        guard let convention else { return 1 }
        return convention.parties.contains(where: \.hasLeft) ? currentFormat : 2
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
            statement: marked.statement
        )
    }
}

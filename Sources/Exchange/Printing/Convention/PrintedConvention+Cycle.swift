package import Cooperation

extension PrintedConvention {
    /// A copy of a closed text with its signatures, or of the text being written when no round is given.
    package init?(
        of cycle: Cycle,
        round: SigningRound? = nil,
        annexes: [PrintedSection] = [],
        cast: PaperCast,
        verificationAddress: String,
        on day: Day
    ) {
        guard let code = cycle.partnership.opening?.value.code else { return nil }
        let text = round?.text ?? cycle.convention.text(in: cycle, on: day)
        title = text.title
        model = text.model
        version = round.map { Version(number: $0.number, hash: $0.hash, closedOn: $0.closing.value.on) }
        let partners = cycle.partners(on: day)
        isInForce = round.map { $0.isInForce(among: partners) } ?? false
        noticeDays = text.noticeDays
        parties = text.parties.map { PrintedParty($0, round: round, among: partners, cast: cast) }
        clauses = text.clauses.enumerated().map { PrintedClause($1, article: $0 + 1, cast: cast) }
        let organisations = PrintedOrganisation.all(of: cycle, cast: cast, on: day) { _ in day }
        others = organisations.filter { !text.parties.contains($0.id) }
        credited = organisations.filter(\.mark.isPartner)
        creditRules = cycle.creditRules(on: day)
        verification = Proof.Verification(code: code, address: verificationAddress)
        printedOn = day
        self.annexes = annexes
    }
}

extension PrintedParty {
    init(_ organisation: OrganisationID, round: SigningRound?, among partners: [OrganisationID], cast: PaperCast) {
        isPartner = partners.contains(organisation)
        name = cast.name(of: organisation)
        let issuer = name
        addedByHand = cast.additions[organisation]
        signature = round?.signature(of: organisation).map { dated in
            PrintedSignature(
                on: dated.value.on,
                mandate: dated.record.actor.mandate.flatMap { cast.mandates[$0] }
                    .map { ProvenMandate($0, issuer: issuer) }
            )
        }
    }
}

extension PrintedClause {
    init(_ clause: ConventionText.Clause, article: Int, cast: PaperCast) {
        self.init(
            article: article,
            number: clause.number,
            version: clause.version,
            heading: clause.text.heading,
            text: clause.text.text,
            binds: clause.text.obliges.map(cast.name(of:)),
            tellsNotice: clause.text.topic == .withdrawal
        )
    }
}

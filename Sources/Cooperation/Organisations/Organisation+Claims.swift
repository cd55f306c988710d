extension Organisation {
    /// Approvals by verified organisations that prove a claim.
    package static let approvalsNeeded = 2

    /// A person asks to speak for the organisation.
    package func claim(by person: PersonID, way: ClaimWay) throws(OrganisationRefusal) -> [OrganisationEvent] {
        guard members[person] == nil else { throw .alreadyMember }
        guard claims[person] != way else { throw .alreadyClaimed }
        try requireOpen(way)
        return [.claimed(Claim(person: person, way: way))]
    }

    /// Whether a claim may be proven that way: an address typed in at a table proves nothing, and the people who are
    /// here invite the others.
    package func requireOpen(_ way: ClaimWay) throws(OrganisationRefusal) {
        switch way {
        case .mail:
            guard card?.mail != nil else { throw .noMailToProve }
            guard declaration == nil else { throw .mailTypedByHand }
        case .code: try requireNobodyHere()
        case .approval: break
        }
    }

    private func requireNobodyHere() throws(OrganisationRefusal) {
        guard members.isEmpty else { throw .alreadyManaged }
    }

    /// The link sent to the organisation's own address was opened: the claim is proven.
    package func proveByMail(_ person: PersonID) throws(OrganisationRefusal) -> [OrganisationEvent] {
        guard claims[person] == .mail else { throw .claimUnknown }
        try requireOpen(.mail)
        return verification(of: person, way: .mail)
    }

    /// The instance prints a code for the organisation's postal address.
    package func issueCode(fingerprint: String, lastDay: Day) throws(OrganisationRefusal) -> [OrganisationEvent] {
        try requireNobodyHere()
        return [.codeIssued(CodeIssue(fingerprint: fingerprint, lastDay: lastDay))]
    }

    /// The person types the code received on paper; never the one who had it printed.
    package func proveByCode(
        _ person: PersonID,
        fingerprint: String,
        on day: Day
    ) throws(OrganisationRefusal) -> [OrganisationEvent] {
        guard claims[person] != nil else { throw .claimUnknown }
        try requireNobodyHere()
        guard let code, code.fingerprint == fingerprint else { throw .codeWrong }
        guard codeIssuer != person else { throw .codeByIssuer }
        guard day <= code.lastDay else { throw .codeExpired }
        return verification(of: person, way: .code)
    }

    /// A verified organisation vouches for a claim while nobody is here; the second one proves it.
    package func approve(_ person: PersonID, by approver: Organisation) throws(OrganisationRefusal)
        -> [OrganisationEvent]
    {
        guard claims[person] != nil else { throw .claimUnknown }
        try requireNobodyHere()
        guard approver.id != id, approver.members[person] == nil else { throw .cannotApproveOneself }
        guard approver.verified != nil else { throw .approverNotVerified }
        guard approver.mayVouch else { throw .approverNotProven }
        let known = approvals[person] ?? []
        guard !known.contains(approver.id) else { throw .alreadyClaimed }
        let approval = OrganisationEvent.claimApproved(ClaimApproval(person: person, by: approver.id))
        guard known.count + 1 >= Self.approvalsNeeded else { return [approval] }
        return [approval] + verification(of: person, way: .approval)
    }

    /// What would be refused to whoever opens the request, so that it is said before they try.
    package func whyNotApproved(_ person: PersonID, by approver: Organisation, through author: PersonID)
        -> OrganisationRefusal?
    {
        do {
            try approver.requireAdministrator(author)
            _ = try approve(person, by: approver)
            return nil
        } catch {
            return error
        }
    }

    /// A member of the organisation, or the instance, turns a claim down.
    package func reject(_ person: PersonID) throws(OrganisationRefusal) -> [OrganisationEvent] {
        guard claims[person] != nil else { throw .claimUnknown }
        return [.claimRejected(ClaimRejection(person: person))]
    }

    /// The first person proven is administrator; later ones are members, whom the administrators may raise.
    private func verification(of person: PersonID, way: ClaimWay) -> [OrganisationEvent] {
        let role: MemberRole = members.values.contains(.administrator) ? .member : .administrator
        return [
            .verified(Verification(person: person, way: way)),
            .memberJoined(Member(person: person, role: role)),
        ]
    }
}

/// A legal actor: listed by a directory, then speaking for itself once its people have claimed it.
package struct Organisation: Aggregate, Equatable {
    package static let category = "organisation"
    package let id: OrganisationID
    package private(set) var card: StructureRecord?
    package private(set) var verified: Verification?
    package private(set) var members: [PersonID: MemberRole] = [:]
    package private(set) var mandates: [MandateID: Mandate] = [:]
    /// Who issued each mandate, when.
    package private(set) var mandateIssues: [MandateID: Record] = [:]
    package private(set) var revocations: [MandateID: MandateRevocation] = [:]
    package private(set) var claims: [PersonID: ClaimWay] = [:]
    package private(set) var approvals: [PersonID: Set<OrganisationID>] = [:]
    package private(set) var code: CodeIssue?
    /// Who had the code printed, and so has read it.
    package private(set) var codeIssuer: PersonID?
    /// How its card was typed in at a table; nothing once a directory publishes it.
    package private(set) var declaration: Record?
    /// What becomes of it, when it becomes part of another.
    package private(set) var merger: Merger?

    package init(id: OrganisationID) {
        self.id = id
    }

    package mutating func apply(_ event: OrganisationEvent, _ record: Record) {
        switch event {
        case .listed(let card):
            self.card = card
            declaration = nil
        case .declared(let card):
            self.card = card
            declaration = record
        case .claimed(let claim): claims[claim.person] = claim.way
        case .codeIssued(let issue):
            code = issue
            codeIssuer = record.actor.person
        case .claimApproved(let approval): approvals[approval.person, default: []].insert(approval.by)
        case .claimRejected(let rejection): forget(claimOf: rejection.person)
        case .verified(let verification):
            verified = verified ?? verification
            forget(claimOf: verification.person)
            if verification.way == .code { code = nil }
        case .memberJoined(let member):
            members[member.person] = member.role
            forget(claimOf: member.person)
        case .memberRemoved(let removal): members[removal.person] = nil
        case .mandateIssued(let mandate):
            mandates[mandate.id] = mandate
            mandateIssues[mandate.id] = record
        case .mandateRevoked(let revocation): revocations[revocation.mandate] = revocation
        case .merged(let merger): self.merger = merger
        case .mergerRecalled: merger = nil
        case .left:
            verified = nil
            code = nil
            claims = [:]
            approvals = [:]
        }
    }

    private mutating func forget(claimOf person: PersonID) {
        claims[person] = nil
        approvals[person] = nil
    }
}

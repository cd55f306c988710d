extension OrganisationEvent {
    /// The event in words; who and when are in its record.
    package var trace: TraceLine {
        switch self {
        case .listed(let card): TraceLine("organisation.listed", ["source": .text(card.source)])
        case .declared: TraceLine("organisation.declared")
        case .claimed(let claim): about("claimed.\(claim.way.rawValue)", claim.person)
        case .codeIssued(let issue): TraceLine("organisation.codeIssued", ["day": .day(issue.lastDay)])
        case .claimApproved(let approval):
            about("claimApproved", approval.person, ["organisation": .organisation(approval.by)])
        case .verified(let verification): about("verified.\(verification.way.rawValue)", verification.person)
        case .claimRejected(let rejection): about("claimRejected", rejection.person)
        case .memberJoined(let member): about("memberJoined.\(member.role.rawValue)", member.person)
        case .memberRemoved(let removal): about("memberRemoved", removal.person)
        case .mandateIssued(let mandate):
            about("mandateIssued.\(mandate.scope.rawValue)", mandate.person, ["day": .day(mandate.from)])
        case .mandateRevoked(let revocation):
            TraceLine("organisation.mandateRevoked", ["day": .day(revocation.lastDay)])
        case .left: TraceLine("organisation.left")
        case .merged(let merger):
            TraceLine("organisation.merged", ["organisation": .organisation(merger.into), "day": .day(merger.on)])
        case .mergerRecalled: TraceLine("organisation.mergerRecalled")
        }
    }

    private func about(_ name: String, _ person: PersonID, _ more: [String: TraceLine.Argument] = [:]) -> TraceLine {
        TraceLine("organisation.\(name)", more.merging(["person": .person(person)]) { kept, _ in kept })
    }
}

/// What happens to an organisation: listed, claimed, verified, joined, mandated.
package enum OrganisationEvent: Event {
    /// A directory published it, for the first time or anew.
    case listed(StructureRecord)
    /// Somebody added it by hand because no directory had it.
    case declared(StructureRecord)
    /// One of its people asks to speak for it.
    case claimed(Claim)
    /// The instance sent a code on paper to its postal address.
    case codeIssued(CodeIssue)
    /// A verified organisation vouches for a claim.
    case claimApproved(ClaimApproval)
    /// The claim is proven: the organisation now speaks for itself.
    case verified(Verification)
    case claimRejected(ClaimRejection)
    case memberJoined(Member)
    case memberRemoved(MemberRemoval)
    case mandateIssued(Mandate)
    case mandateRevoked(MandateRevocation)
    /// It takes its data away and speaks for itself here no more (I-40).
    case left
    /// It becomes part of another organisation, on a day.
    case merged(Merger)
    /// That was a mistake, or will not happen: said before the day.
    case mergerRecalled

    package var kind: String {
        switch self {
        case .listed: "organisation.listed.1"
        case .declared: "organisation.declared.1"
        case .claimed: "organisation.claimed.1"
        case .codeIssued: "organisation.codeIssued.1"
        case .claimApproved: "organisation.claimApproved.1"
        case .verified: "organisation.verified.1"
        case .claimRejected: "organisation.claimRejected.1"
        case .memberJoined: "organisation.memberJoined.1"
        case .memberRemoved: "organisation.memberRemoved.1"
        case .mandateIssued: "organisation.mandateIssued.1"
        case .mandateRevoked: "organisation.mandateRevoked.1"
        case .left: "organisation.left.1"
        case .merged: "organisation.merged.1"
        case .mergerRecalled: "organisation.mergerRecalled.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .listed(let body), .declared(let body): body
        case .claimed(let body): body
        case .codeIssued(let body): body
        case .claimApproved(let body): body
        case .verified(let body): body
        case .claimRejected(let body): body
        case .memberJoined(let body): body
        case .memberRemoved(let body): body
        case .mandateIssued(let body): body
        case .mandateRevoked(let body): body
        case .merged(let body): body
        case .left, .mergerRecalled: Nothing()
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "organisation.listed.1": self = .listed(try body.read())
        case "organisation.declared.1": self = .declared(try body.read())
        case "organisation.claimed.1": self = .claimed(try body.read())
        case "organisation.codeIssued.1": self = .codeIssued(try body.read())
        case "organisation.claimApproved.1": self = .claimApproved(try body.read())
        case "organisation.verified.1": self = .verified(try body.read())
        case "organisation.claimRejected.1": self = .claimRejected(try body.read())
        case "organisation.memberJoined.1": self = .memberJoined(try body.read())
        case "organisation.memberRemoved.1": self = .memberRemoved(try body.read())
        case "organisation.mandateIssued.1": self = .mandateIssued(try body.read())
        case "organisation.mandateRevoked.1": self = .mandateRevoked(try body.read())
        case "organisation.left.1": self = .left
        case "organisation.merged.1": self = .merged(try body.read())
        case "organisation.mergerRecalled.1": self = .mergerRecalled
        default: throw UnknownEventKind(kind)
        }
    }
}

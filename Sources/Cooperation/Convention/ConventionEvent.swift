/// What happens in the chapter ``Convention``.
package enum ConventionEvent: ChapterEvent {
    case begun(ConventionStart)
    case clauseProposed(ProposedClause)
    case clauseRevised(RevisedClause)
    case clauseDeleted(ClauseDeletion)
    case clauseMoved(ClauseMove)
    case amendmentProposed(ClauseAmendment)
    case amendmentAnswered(AmendmentAnswer)
    case agreed(ClauseAgreement)
    case closed(ConventionClosing)
    case reopened(ConventionReopening)
    case signed(ConventionSignature)
    case signerReminded(SignatureReminder)

    package var kind: String {
        switch self {
        case .begun: "convention.begun.1"
        case .clauseProposed: "convention.clauseProposed.1"
        case .clauseRevised: "convention.clauseRevised.1"
        case .clauseDeleted: "convention.clauseDeleted.1"
        case .clauseMoved: "convention.clauseMoved.1"
        case .amendmentProposed: "convention.amendmentProposed.1"
        case .amendmentAnswered: "convention.amendmentAnswered.1"
        case .agreed: "convention.agreed.1"
        case .closed: "convention.closed.1"
        case .reopened: "convention.reopened.1"
        case .signed: "convention.signed.1"
        case .signerReminded: "convention.signerReminded.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .begun(let body): body
        case .clauseProposed(let body): body
        case .clauseRevised(let body): body
        case .clauseDeleted(let body): body
        case .clauseMoved(let body): body
        case .amendmentProposed(let body): body
        case .amendmentAnswered(let body): body
        case .agreed(let body): body
        case .closed(let body): body
        case .reopened(let body): body
        case .signed(let body): body
        case .signerReminded(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "convention.begun.1": self = .begun(try body.read())
        case "convention.clauseProposed.1": self = .clauseProposed(try body.read())
        case "convention.clauseRevised.1": self = .clauseRevised(try body.read())
        case "convention.clauseDeleted.1": self = .clauseDeleted(try body.read())
        case "convention.clauseMoved.1": self = .clauseMoved(try body.read())
        case "convention.amendmentProposed.1": self = .amendmentProposed(try body.read())
        case "convention.amendmentAnswered.1": self = .amendmentAnswered(try body.read())
        case "convention.agreed.1": self = .agreed(try body.read())
        case "convention.closed.1": self = .closed(try body.read())
        case "convention.reopened.1": self = .reopened(try body.read())
        case "convention.signed.1": self = .signed(try body.read())
        case "convention.signerReminded.1": self = .signerReminded(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}

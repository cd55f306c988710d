/// What happens to a paper and to the partnership it describes.
package enum PartnershipEvent: Event {
    case opened(Opening)
    /// The text before its first publication, or while its next version is being written.
    case draftSaved(Paper)
    case versionPublished(PaperVersion)
    case correctionObjected(Objection)
    case organisationNamed(Naming)
    case organisationUnnamed(OrganisationID)
    case noticeSent(Notice)
    /// Somebody of the organisation opened the notice.
    case noticeOpened(OrganisationID)
    case reminded(OrganisationID)
    case answered(Answer)
    case replied(Reply)
    case accepted(Acceptance)
    case withdrawn(Withdrawal)
    /// A cycle was renewed without an organisation that wished to stop.
    case stopped(Stop)
    case exported(Departure)
    /// An organisation of the table becomes part of another.
    case merged(Succession)
    /// It does not, after all.
    case mergerRecalled(OrganisationID)

    package var kind: String {
        switch self {
        case .opened: "partnership.opened.1"
        case .draftSaved: "partnership.draftSaved.1"
        case .versionPublished: "partnership.versionPublished.1"
        case .correctionObjected: "partnership.correctionObjected.1"
        case .organisationNamed: "partnership.organisationNamed.1"
        case .organisationUnnamed: "partnership.organisationUnnamed.1"
        case .noticeSent: "partnership.noticeSent.1"
        case .noticeOpened: "partnership.noticeOpened.1"
        case .reminded: "partnership.reminded.1"
        case .answered: "partnership.answered.1"
        case .replied: "partnership.replied.1"
        case .accepted: "partnership.accepted.1"
        case .withdrawn: "partnership.withdrawn.1"
        case .stopped: "partnership.stopped.1"
        case .exported: "partnership.exported.1"
        case .merged: "partnership.merged.1"
        case .mergerRecalled: "partnership.mergerRecalled.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .opened(let body): body
        case .draftSaved(let body): body
        case .versionPublished(let body): body
        case .correctionObjected(let body): body
        case .organisationNamed(let body): body
        case .noticeSent(let body): body
        case .organisationUnnamed(let body), .noticeOpened(let body), .reminded(let body), .mergerRecalled(let body):
            Addressee(organisation: body)
        case .answered(let body): body
        case .replied(let body): body
        case .accepted(let body): body
        case .withdrawn(let body): body
        case .stopped(let body): body
        case .exported(let body): body
        case .merged(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "partnership.opened.1": self = .opened(try body.read())
        case "partnership.draftSaved.1": self = .draftSaved(try body.read())
        case "partnership.versionPublished.1": self = .versionPublished(try body.read())
        case "partnership.correctionObjected.1": self = .correctionObjected(try body.read())
        case "partnership.organisationNamed.1": self = .organisationNamed(try body.read())
        case "partnership.organisationUnnamed.1":
            self = .organisationUnnamed(try body.read(Addressee.self).organisation)
        case "partnership.noticeSent.1": self = .noticeSent(try body.read())
        case "partnership.noticeOpened.1": self = .noticeOpened(try body.read(Addressee.self).organisation)
        case "partnership.reminded.1": self = .reminded(try body.read(Addressee.self).organisation)
        case "partnership.answered.1": self = .answered(try body.read())
        case "partnership.replied.1": self = .replied(try body.read())
        case "partnership.accepted.1": self = .accepted(try body.read())
        case "partnership.withdrawn.1": self = .withdrawn(try body.read())
        case "partnership.stopped.1": self = .stopped(try body.read())
        case "partnership.exported.1": self = .exported(try body.read())
        case "partnership.merged.1": self = .merged(try body.read())
        case "partnership.mergerRecalled.1": self = .mergerRecalled(try body.read(Addressee.self).organisation)
        default: throw UnknownEventKind(kind)
        }
    }
}

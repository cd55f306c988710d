/// Why something cannot be done to a paper or in a partnership.
package enum PartnershipRefusal: Refusal {
    case alreadyOpened
    case titleMissing
    case datesInverted
    case hoursOutOfRange
    case noticeDaysOutOfRange
    case replyByPast
    case originAuthorMissing
    case nothingChanged
    case versionSuperseded(current: Int)
    case nothingPublished
    case notSeated
    case notNamed
    case cannotUnname
    case initiatorNotVerified
    case noticeIncomplete(fields: [String])
    case nobodyToNotify
    /// None of those still to be told has an address or anybody here: a letter tells them.
    case nobodyReachable
    /// A message reaches it: no letter that others could read first.
    case reachedByMessage
    case reminderTooSoon(from: Day)
    case alreadyReminded
    case noMailToRemind
    case alreadyAnswered
    case questionMissing
    case nothingAsked
    case replyMissing
    case answeredMeanwhile(kind: String)
    case alreadyAccepted
    case freeConsentUnconfirmed
    case amountNegative
    case notPartner
    case alreadyLeaving
    case notACorrection
    case alreadyObjected
    /// The organisation is part of another now: it reads, and speaks no more.
    case mergedAway
    case mandate(MandateRefusal)

    package var key: String {
        switch self {
        case .mandate(let refusal): refusal.key
        default: "partnership.\(name)"
        }
    }

    /// The case's name, without what it carries.
    private var name: String {
        let text = String(describing: self)
        return text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text
    }

    package var arguments: [String: String] {
        switch self {
        case .versionSuperseded(let current): ["version": String(current)]
        case .noticeIncomplete(let fields): ["fields": fields.joined(separator: ",")]
        case .reminderTooSoon(let day): ["day": day.description]
        case .answeredMeanwhile(let kind): ["kind": kind]
        case .mandate(let refusal): refusal.arguments
        default: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .mandate(let refusal): refusal.nature
        case .notSeated, .notNamed, .initiatorNotVerified, .notPartner, .nothingPublished: .forbidden
        case .versionSuperseded, .answeredMeanwhile, .alreadyAccepted, .alreadyLeaving, .alreadyReminded,
            .alreadyAnswered, .alreadyObjected, .cannotUnname, .notACorrection, .nobodyToNotify, .nobodyReachable,
            .reachedByMessage, .noMailToRemind, .reminderTooSoon,
            .alreadyOpened, .nothingAsked, .mergedAway:
            .conflict
        default: .invalid
        }
    }

    package var field: String? {
        switch self {
        case .mandate(let refusal): refusal.field
        case .titleMissing: "title"
        case .datesInverted: "end"
        case .hoursOutOfRange: "hoursBefore"
        case .noticeDaysOutOfRange: "noticeDays"
        case .replyByPast: "replyBy"
        case .originAuthorMissing: "originBy"
        case .questionMissing, .replyMissing: "message"
        case .freeConsentUnconfirmed: "freely"
        case .amountNegative: "amount"
        default: nil
        }
    }
}

/// Why something cannot be done to or in an organisation.
package enum OrganisationRefusal: String, Refusal {
    case nameMissing, alreadyMember, notMember, notAdministrator, lastAdministrator
    case noMailToProve, codeWrong, codeExpired, claimUnknown, alreadyClaimed, cannotApproveOneself, approverNotVerified
    case notVerified, mandateUnknown, mandateEnded, mandateAlreadyIssued, titleMissing, datesInverted, ceilingNegative,
        supporterNotMember
    case mergerTold, mergerUnknown, mergerIntoItself, mergerIntoMerged, mergerDay, noMerger, mergerDone, merged

    package var key: String { "organisation.\(rawValue)" }

    package var nature: RefusalNature {
        switch self {
        case .notMember, .notAdministrator, .notVerified, .approverNotVerified, .cannotApproveOneself: .forbidden
        case .alreadyMember, .alreadyClaimed, .lastAdministrator, .claimUnknown, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued, .mergerTold, .noMerger, .mergerDone, .merged:
            .conflict
        case .nameMissing, .noMailToProve, .codeWrong, .codeExpired, .titleMissing, .datesInverted, .ceilingNegative,
            .supporterNotMember, .mergerUnknown, .mergerIntoItself, .mergerIntoMerged, .mergerDay:
            .invalid
        }
    }

    package var field: String? {
        switch self {
        case .nameMissing: "name"
        case .codeWrong, .codeExpired: "code"
        case .titleMissing: "title"
        case .datesInverted: "until"
        case .ceilingNegative: "ceiling"
        case .supporterNotMember: "supporter"
        case .mergerUnknown, .mergerIntoItself, .mergerIntoMerged: "into"
        case .mergerDay: "on"
        case .alreadyMember, .notMember, .notAdministrator, .lastAdministrator, .noMailToProve, .claimUnknown,
            .alreadyClaimed, .cannotApproveOneself, .approverNotVerified, .notVerified, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued, .mergerTold, .noMerger, .mergerDone, .merged:
            nil
        }
    }
}

/// Why something cannot be done to or in an organisation.
package enum OrganisationRefusal: String, Refusal {
    case nameMissing, alreadyMember, notMember, notAdministrator, lastAdministrator
    case noMailToProve, mailTypedByHand, codeWrong, codeExpired, codeByIssuer, claimUnknown, alreadyClaimed
    case cannotApproveOneself, approverNotVerified, approverNotProven, alreadyManaged, invitationVoid
    case notVerified, mandateUnknown, mandateEnded, mandateAlreadyIssued, titleMissing, datesInverted, ceilingNegative,
        supporterNotMember
    case mergerTold, mergerUnknown, mergerIntoItself, mergerIntoMerged, mergerDay, noMerger, mergerDone, merged

    package var key: String { "organisation.\(rawValue)" }

    package var nature: RefusalNature {
        switch self {
        case .notMember, .notAdministrator, .notVerified, .approverNotVerified, .approverNotProven,
            .cannotApproveOneself, .codeByIssuer:
            .forbidden
        case .alreadyMember, .alreadyClaimed, .lastAdministrator, .claimUnknown, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued, .mergerTold, .noMerger, .mergerDone, .merged, .alreadyManaged, .invitationVoid:
            .conflict
        case .nameMissing, .noMailToProve, .mailTypedByHand, .codeWrong, .codeExpired, .titleMissing, .datesInverted,
            .ceilingNegative, .supporterNotMember, .mergerUnknown, .mergerIntoItself, .mergerIntoMerged, .mergerDay:
            .invalid
        }
    }

    package var field: String? {
        switch self {
        case .nameMissing: "name"
        case .codeWrong, .codeExpired, .codeByIssuer: "code"
        case .titleMissing: "title"
        case .datesInverted: "until"
        case .ceilingNegative: "ceiling"
        case .supporterNotMember: "supporter"
        case .mergerUnknown, .mergerIntoItself, .mergerIntoMerged: "into"
        case .mergerDay: "on"
        case .alreadyMember, .notMember, .notAdministrator, .lastAdministrator, .noMailToProve, .claimUnknown,
            .alreadyClaimed, .cannotApproveOneself, .approverNotVerified, .notVerified, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued, .mergerTold, .noMerger, .mergerDone, .merged, .mailTypedByHand, .approverNotProven,
            .alreadyManaged, .invitationVoid:
            nil
        }
    }
}

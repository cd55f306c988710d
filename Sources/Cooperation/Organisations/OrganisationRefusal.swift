/// Why something cannot be done to or in an organisation.
package enum OrganisationRefusal: String, Refusal {
    case nameMissing, alreadyMember, notMember, notAdministrator, lastAdministrator
    case noMailToProve, codeWrong, codeExpired, claimUnknown, alreadyClaimed, cannotApproveOneself, approverNotVerified
    case notVerified, mandateUnknown, mandateEnded, mandateAlreadyIssued, titleMissing, datesInverted, ceilingNegative,
        supporterNotMember

    package var key: String { "organisation.\(rawValue)" }

    package var nature: RefusalNature {
        switch self {
        case .notMember, .notAdministrator, .notVerified, .approverNotVerified, .cannotApproveOneself: .forbidden
        case .alreadyMember, .alreadyClaimed, .lastAdministrator, .claimUnknown, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued:
            .conflict
        case .nameMissing, .noMailToProve, .codeWrong, .codeExpired, .titleMissing, .datesInverted, .ceilingNegative,
            .supporterNotMember:
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
        case .alreadyMember, .notMember, .notAdministrator, .lastAdministrator, .noMailToProve, .claimUnknown,
            .alreadyClaimed, .cannotApproveOneself, .approverNotVerified, .notVerified, .mandateUnknown, .mandateEnded,
            .mandateAlreadyIssued:
            nil
        }
    }
}

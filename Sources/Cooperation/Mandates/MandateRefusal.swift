/// Why a voice does not count: the mandate does not cover the act on that day (I-09).
package enum MandateRefusal: Refusal {
    case missing(scope: MandateScope)
    case notYetValid(from: Day)
    case ended(on: Day)
    case scopeTooNarrow(has: MandateScope, needs: MandateScope)
    case ceilingExceeded(ceilingCents: Int)
    case referralBackMissing

    package var key: String {
        switch self {
        case .missing: "mandate.missing"
        case .notYetValid: "mandate.notYetValid"
        case .ended: "mandate.ended"
        case .scopeTooNarrow: "mandate.scopeTooNarrow"
        case .ceilingExceeded: "mandate.ceilingExceeded"
        case .referralBackMissing: "mandate.referralBackMissing"
        }
    }

    package var arguments: [String: String] {
        switch self {
        case .missing(let scope): ["scope": scope.rawValue]
        case .notYetValid(let day), .ended(let day): ["day": day.description]
        case .scopeTooNarrow(let has, let needs): ["has": has.rawValue, "needs": needs.rawValue]
        case .ceilingExceeded(let cents): ["cents": String(cents)]
        case .referralBackMissing: [:]
        }
    }

    package var nature: RefusalNature {
        switch self {
        case .ceilingExceeded, .referralBackMissing: .invalid
        case .missing, .notYetValid, .ended, .scopeTooNarrow: .forbidden
        }
    }

    package var field: String? {
        switch self {
        case .ceilingExceeded: "amount"
        case .referralBackMissing: "referredBackOn"
        case .missing, .notYetValid, .ended, .scopeTooNarrow: nil
        }
    }
}

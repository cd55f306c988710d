/// Why something cannot be done to a cycle as a whole.
package enum CycleRefusal: Refusal {
    case ended
    case alreadySuspended
    case notSuspended
    case reasonMissing

    package var key: String { "cycle.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .ended, .alreadySuspended, .notSuspended: .conflict
        case .reasonMissing: .invalid
        }
    }

    package var field: String? { self == .reasonMissing ? "reason" : nil }
}

/// Why something cannot be done to a cycle as a whole.
package enum CycleRefusal: Refusal {
    case ended
    case alreadySuspended
    case notSuspended
    case reasonMissing
    /// The partners have not decided it.
    case notDecided

    package var key: String { "cycle.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .ended, .alreadySuspended, .notSuspended, .notDecided: .conflict
        case .reasonMissing: .invalid
        }
    }

    package var field: String? { self == .reasonMissing ? "reason" : nil }
}

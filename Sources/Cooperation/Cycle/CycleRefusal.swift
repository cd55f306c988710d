/// Why something cannot be done to a cycle as a whole.
package enum CycleRefusal: Refusal {
    case ended
    case alreadySuspended
    case notSuspended
    case alreadyAssessing
    /// The frame does not stand yet, or the action is over or suspended: there is nothing to begin.
    case notGoing
    case reasonMissing
    /// Somebody else wrote while this was typed.
    case writtenMeanwhile
    /// The frame stands, or somebody wishes to go on.
    case notToAbandon
    /// The partners have not decided it.
    case notDecided

    package var key: String { "cycle.\(self)" }

    package var nature: RefusalNature {
        switch self {
        case .ended, .alreadySuspended, .notSuspended, .alreadyAssessing, .notGoing, .notToAbandon, .notDecided,
            .writtenMeanwhile:
            .conflict
        case .reasonMissing: .invalid
        }
    }

    package var field: String? { self == .reasonMissing ? "abandonReason" : nil }
}

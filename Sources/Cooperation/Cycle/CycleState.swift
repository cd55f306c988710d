/// Where a cycle is (life cycle *Partnership*): derived from what happened, never set by hand.
package enum CycleState: String, Sendable, Codable, CaseIterable {
    case idea, diagnosing, negotiating, contracting, framed, realising, suspended, assessing, returned
    case closed, renewed, abandoned

    /// The five steps of the drawn cycle, in order (S-051 to S-056).
    package var step: CycleStep {
        switch self {
        case .idea, .diagnosing: .separate
        case .negotiating: .negotiation
        case .contracting: .contract
        case .framed, .realising, .suspended: .realisation
        case .assessing, .returned, .closed, .renewed, .abandoned: .returning
        }
    }
}

/// One step of the cycle as it is drawn.
package enum CycleStep: String, Sendable, CaseIterable {
    case separate, negotiation, contract, realisation, returning
}

extension Contract {
    /// Says why the organisation cooperates, from each of the four viewpoints (S-141).
    package func choose(_ choice: ReasonChoice, at sitting: Sitting) throws -> Deed<ContractEvent> {
        try sitting.requireSeat()
        guard choice.organisation == sitting.organisation else { throw ContractRefusal.notYours }
        for viewpoint in Viewpoint.allCases {
            let hasReason = choice.reasons.contains { $0.viewpoint == viewpoint }
            let saysNone = choice.none.contains(viewpoint)
            if hasReason, saysNone { throw ContractRefusal.viewpointContradicted(viewpoint) }
            if !hasReason, !saysNone { throw ContractRefusal.viewpointUnanswered(viewpoint) }
        }
        if let savings = choice.savingsCents, savings < 0 { throw ContractRefusal.amountNegative }
        return Deed(reasons(of: choice.organisation) == choice ? [] : [.reasonsChosen(choice)])
    }

    /// Who gave a reason, for the matrix partner × viewpoint.
    package func partners(giving reason: Reason, among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { reasons(of: $0)?.reasons.contains(reason) == true }
    }
}

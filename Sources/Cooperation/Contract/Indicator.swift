/// A sign by which one will know whether an objective was reached.
package struct IndicatorText: Sendable, Codable, Equatable {
    /// What the sign measures; the satisfaction of those who came is never enough alone (I-20, S-123).
    package enum Measure: String, Sendable, Codable, CaseIterable { case effect, satisfaction }

    package let number: Int
    package let objective: Int
    package let organisation: OrganisationID
    package let measure: Measure
    package let text: String
    /// Where things stand before the action.
    package let baseline: String
    /// Where one hopes to come.
    package let target: String
    /// How and by whom it is observed.
    package let source: String?
    package let setOn: Day

    package init(
        number: Int,
        objective: Int,
        organisation: OrganisationID,
        measure: Measure,
        text: String,
        baseline: String,
        target: String,
        source: String?,
        setOn: Day
    ) {
        self.number = number
        self.objective = objective
        self.organisation = organisation
        self.measure = measure
        self.text = text
        self.baseline = baseline
        self.target = target
        self.source = source
        self.setOn = setOn
    }
}

/// An indicator, in force or dropped.
package struct Indicator: Sendable, Equatable {
    package let written: Dated<IndicatorText>
    package internal(set) var dropped: Dated<ContractDropping>?

    package var number: Int { written.value.number }

    /// Whether it can show an effect: in force, not satisfaction alone, with its starting point set before the start.
    package func counts(start: Day?) -> Bool {
        dropped == nil && written.value.measure == .effect && !isLate(start: start)
    }

    /// A starting point written down once the action runs measures nothing any more.
    package func isLate(start: Day?) -> Bool { start.map { written.value.setOn >= $0 } ?? false }
}

/// A change aimed at, and on which side of the institutions' walls (S-049).
package struct EffectText: Sendable, Codable, Equatable {
    package enum Place: String, Sendable, Codable, CaseIterable { case outside, inside }

    package let number: Int
    package let organisation: OrganisationID
    package let place: Place
    package let text: String
    package let baseline: String?
    package let measure: String?

    package init(
        number: Int,
        organisation: OrganisationID,
        place: Place,
        text: String,
        baseline: String?,
        measure: String?
    ) {
        self.number = number
        self.organisation = organisation
        self.place = place
        self.text = text
        self.baseline = baseline
        self.measure = measure
    }
}

/// An effect aimed at, in force or dropped.
package struct Effect: Sendable, Equatable {
    package let named: Dated<EffectText>
    package internal(set) var dropped: Dated<ContractDropping>?

    package var number: Int { named.value.number }
}

/// How the partners will know what came of it, said before the start (S-124).
package struct EvaluationPlan: Sendable, Codable, Equatable {
    /// One way of looking: counted, or told.
    package struct Look: Sendable, Codable, Equatable {
        package enum Nature: String, Sendable, Codable, CaseIterable { case quantitative, qualitative }

        package let nature: Nature
        /// What is looked at: an indicator, a question.
        package let what: String
        /// How, and with whose words.
        package let how: String
        /// Which organisation gathers it.
        package let organisation: OrganisationID
        package let on: Day?

        package init(nature: Nature, what: String, how: String, organisation: OrganisationID, on: Day? = nil) {
            self.nature = nature
            self.what = what
            self.how = how
            self.organisation = organisation
            self.on = on
        }
    }

    package let looks: [Look]

    package init(looks: [Look]) {
        self.looks = looks
    }

    /// The natures that the plan still lacks: both are needed.
    package var missingNatures: [Look.Nature] {
        Look.Nature.allCases.filter { nature in !looks.contains { $0.nature == nature } }
    }
}

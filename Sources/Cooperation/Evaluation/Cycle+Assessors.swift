extension Cycle {
    /// The partners whose words the assessment is made of: those of today, or of the day on which the cycle ended.
    ///
    /// Whoever came in a later cycle has nothing to say of this one.
    package func assessing(on day: Day) -> [OrganisationID] {
        guard let end = course.ending(of: id.number)?.record.at else { return partners(on: day) }
        return partnership.rewound(to: end).partners(on: min(day, end.day))
    }

    /// The same, then those who said something of it before they left: nothing that was said is lost (I-15, I-21).
    package func assessors(on day: Day) -> [OrganisationID] {
        evaluation.assessors(beside: assessing(on: day))
    }
}

extension Evaluation {
    /// These, then whoever said something and is not among them.
    package func assessors(beside assessing: [OrganisationID]) -> [OrganisationID] {
        assessing + authors.subtracting(assessing).sorted()
    }

    /// The organisations that said something for themselves.
    private var authors: Set<OrganisationID> {
        Set(assessments.keys).union(waivers.keys).union(reasons.keys).union(jointWords.keys).union(wishes.keys)
            .union(alone.values.flatMap(\.keys))
    }
}

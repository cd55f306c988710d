/// What one organisation answers about another, at a date: never edited, only followed by another (I-13).
package struct RelationStatement: Sendable, Codable, Equatable {
    package let author: OrganisationID
    package let other: OrganisationID
    package let cycle: Int
    /// Which time the two clarify their relation, from 1.
    package let round: Int
    package let seen: Reading
    package let wished: Reading
    package let tasks: [RoleTask: CriterionSide]
    /// Whether an amendment could still be accepted when this was said (S-006).
    package let isAmendable: Bool

    package init(
        author: OrganisationID,
        other: OrganisationID,
        cycle: Int = 1,
        round: Int = 1,
        seen: Reading,
        wished: Reading,
        tasks: [RoleTask: CriterionSide] = [:],
        isAmendable: Bool = true
    ) {
        self.author = author
        self.other = other
        self.cycle = cycle
        self.round = round
        self.seen = seen
        self.wished = wished
        self.tasks = tasks
        self.isAmendable = isAmendable
    }

    package var seenType: Reasoning { Reasoning(seen, isAmendable: isAmendable) }
    /// A wish is about what can still come.
    package var wishedType: Reasoning { Reasoning(wished, isAmendable: true) }
}

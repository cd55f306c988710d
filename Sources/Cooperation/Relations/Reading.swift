/// The eight criteria of a relation, answered once: as it is seen, as it is wished, or as both read it.
package struct Reading: Sendable, Codable, Equatable {
    package let answers: [Criterion: CriterionSide]
    package let place: RecipientsPlace?

    package init(_ answers: [Criterion: CriterionSide], place: RecipientsPlace? = nil) {
        self.answers = answers
        self.place = place
    }

    package subscript(_ criterion: Criterion) -> CriterionSide { answers[criterion] ?? .unknown }

    /// The same reading, told by the other organisation.
    package var mirrored: Reading { Reading(answers.mapValues(\.mirrored), place: place) }

    /// The criteria without an answer, "we do not know" being one.
    var unanswered: [Criterion] { Criterion.allCases.filter { answers[$0] == nil } }

    /// The criteria whose answer makes no sense.
    var misplaced: [Criterion] {
        Criterion.allCases.filter { criterion in answers[criterion].map { !criterion.sides.contains($0) } ?? false }
    }
}

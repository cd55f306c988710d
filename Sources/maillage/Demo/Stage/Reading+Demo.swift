import Cooperation

extension Reading {
    /// What somebody answers about another: who does what is clear and nothing else is there, but what is said otherwise.
    static func clear(_ others: [Criterion: CriterionSide], place: RecipientsPlace? = nil) -> Reading {
        var answers = Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, CriterionSide.no) })
        answers[.roles] = .both
        answers.merge(others) { $1 }
        return Reading(answers, place: place)
    }

    /// Engaged together, answering for it together, telling and asking each other.
    static let cooperating = clear([
        .commitment: .both, .responsibility: .both, .esteem: .both, .change: .both, .opinion: .both,
        .information: .both,
    ])
}

extension [RoleTask: CriterionSide] {
    /// Who does what, task by task; both, unless said otherwise.
    static func shared(_ others: Self = [:]) -> Self {
        var sides = Dictionary(uniqueKeysWithValues: RoleTask.allCases.map { ($0, CriterionSide.both) })
        sides.merge(others) { $1 }
        return sides
    }
}

extension Relations {
    /// An organisation says how it sees its relation with another and how it wishes it, as a page would send it.
    func say(
        about other: DemoOrganisation,
        seen: Reading,
        wished: Reading,
        tasks: [RoleTask: CriterionSide] = .shared(),
        in cycle: Cycle,
        at sitting: Sitting
    ) throws -> Deed<RelationsEvent> {
        let statement = RelationStatement(
            author: sitting.organisation,
            other: other.id,
            seen: seen,
            wished: wished,
            tasks: tasks
        )
        let known = view(of: other.id, by: sitting.organisation, in: cycle.id.number).mine.count
        return try state(statement, about: other.id, seen: known, in: cycle, at: sitting)
    }
}

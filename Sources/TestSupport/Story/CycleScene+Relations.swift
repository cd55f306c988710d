package import Cooperation

extension CycleScene {
    /// Each has clarified its relation with one other at least.
    package mutating func clarify() throws {
        try state(Personas.acacias, about: Personas.lire)
        try state(Personas.lire, about: Personas.acacias)
        try state(Personas.lormont, about: Personas.lire)
        try state(Personas.lire, about: Personas.lormont)
    }

    package mutating func state(
        _ organisation: OrganisationID,
        about other: OrganisationID,
        seen: Reading = .answering(),
        wished: Reading = .answering(),
        tasks: [RoleTask: CriterionSide] = RoleTask.together
    ) throws {
        try play(in: \.relations, as: organisation) { cycle, sitting in
            try cycle.relations.state(
                RelationStatement(author: organisation, other: other, seen: seen, wished: wished, tasks: tasks),
                about: other,
                seen: cycle.relations.view(of: other, by: organisation, in: cycle.id.number).mine.count,
                in: cycle,
                at: sitting
            )
        }
    }

    package func view(of other: OrganisationID, by reader: OrganisationID) -> RelationView {
        cycle.relations.view(of: other, by: reader, in: cycle.id.number)
    }
}

extension Reading {
    /// Roles are clear and nothing else is there, but what is said otherwise.
    package static func answering(
        _ others: [Criterion: CriterionSide] = [:],
        place: RecipientsPlace? = nil
    ) -> Reading {
        var answers = Dictionary(uniqueKeysWithValues: Criterion.allCases.map { ($0, CriterionSide.no) })
        answers[.roles] = .both
        answers.merge(others) { $1 }
        return Reading(answers, place: place)
    }
}

extension RoleTask {
    package static var together: [RoleTask: CriterionSide] {
        Dictionary(uniqueKeysWithValues: allCases.map { ($0, .both) })
    }
}

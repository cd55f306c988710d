/// What there is to do in any joint action, to ask who does it (S-009).
package enum RoleTask: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case content, publics, running, speaking, money, assessment
}

/// Whether two organisations can be told apart by what each does.
package struct RoleClarity: Sendable, Equatable {
    /// Tasks for which one of them knows no answer.
    package let unanswered: [RoleTask]
    /// Tasks that they answer differently.
    package let differing: [RoleTask]
    /// One of them says that nobody can tell who does what.
    package let isLost: Bool

    init(_ one: RelationStatement, _ other: RelationStatement) {
        let sides = RoleTask.allCases.map { task in
            (task: task, one: one.tasks[task] ?? .unknown, other: (other.tasks[task] ?? .unknown).mirrored)
        }
        unanswered = sides.filter { $0.one == .unknown || $0.other == .unknown }.map(\.task)
        differing = sides.filter { $0.one != .unknown && $0.other != .unknown && $0.one != $0.other }.map(\.task)
        isLost = [one, other].contains { $0.seen[.roles] == .no }
    }

    /// The identities are getting lost: "who does what" is unanswered or answered differently.
    package var isFusionAlert: Bool { isLost || !unanswered.isEmpty || !differing.isEmpty }
}

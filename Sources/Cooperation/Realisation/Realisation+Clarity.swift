/// What keeps an action from saying who does what: where nobody says, each loses what it is (S-009).
package enum ActionDoubt: String, Sendable, CaseIterable { case nobodyAnswers, nobodyDoes }

extension Realisation {
    /// What is unsaid about who does an action, of those at the table when one is given; a role only offered says
    /// nothing yet, and one held by whoever is gone does no more.
    package func doubts(about action: Int, among seated: [OrganisationID]? = nil) -> [ActionDoubt] {
        var doubts: [ActionDoubt] = []
        if accountable(for: action, among: seated) == nil { doubts.append(.nobodyAnswers) }
        let doing = holders(of: .responsible, in: action).filter { seated?.contains($0) ?? true }
        if doing.isEmpty { doubts.append(.nobodyDoes) }
        return doubts
    }

    /// The organisations that took a role.
    package func holders(of role: ActionRole, in action: Int) -> [OrganisationID] {
        roles.filter { $0.action == action && $0.role == role && $0.isTaken }.map(\.organisation)
    }

    /// The roles of an action that are held or still offered: what was declined or left is no role.
    package func standingRoles(in action: Int) -> [ActionPart] {
        roles.filter { $0.action == action && ($0.isTaken || $0.isWaiting) }
    }

    package func tasks(of action: Int) -> [TaskLife] { tasks.filter { $0.task.value.action == action } }

    package func news(of action: Int) -> [Dated<FollowUp>] { followUps.filter { $0.value.action == action } }

    /// What was done together about something unforeseen (S-130).
    package func solutions(to unforeseen: Int) -> [Dated<SharedSolution>] {
        solutions.filter { $0.value.unforeseen == unforeseen }
    }

    package var openCommitments: [CommitmentLife] { commitments.filter { $0.closed == nil } }
}

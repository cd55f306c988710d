extension Realisation {
    /// Plans an action; whoever sits at the table may (S-031, S-048).
    ///
    /// ``Cycle`` says which objectives there are.
    package func plan(_ action: PlannedAction, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        return Deed([.actionPlanned(try checked(action, number: actions.count + 1))])
    }

    /// Writes an action anew; what it was stays in the thread.
    ///
    /// `seen` counts the versions that the writer has seen.
    package func change(_ number: Int, to action: PlannedAction, seen: Int, at sitting: Sitting) throws
        -> Deed<RealisationEvent>
    {
        try sitting.requireSeat()
        let present = try standing(number)
        let changed = try checked(action, number: number)
        guard seen == versions(ofAction: number) else { throw CycleRefusal.writtenMeanwhile }
        guard changed != present else { throw RealisationRefusal.nothingChanged }
        return Deed([.actionChanged(changed)])
    }

    /// Offers a role to an organisation at the table; one's own is taken at once (S-113).
    package func offer(
        _ role: ActionRole,
        in action: Int,
        to organisation: OrganisationID,
        at sitting: Sitting
    ) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        _ = try standing(action)
        guard sitting.seated.contains(organisation) else { throw RealisationRefusal.notSeatedThere }
        let standing = roles.filter { $0.action == action && $0.role == role && $0.answer?.value != .declined }
        guard !standing.contains(where: { $0.organisation == organisation }) else {
            throw RealisationRefusal.roleAlreadyOffered
        }
        // Whoever left the table answers for nothing any more, and cannot give the role back.
        let isFree = !standing.contains { sitting.seated.contains($0.organisation) }
        guard role != .accountable || isFree else { throw RealisationRefusal.accountableTaken }
        let offer = RealisationEvent.roleOffered(RoleOffer(action: action, organisation: organisation, role: role))
        guard organisation == sitting.organisation else { return Deed([offer]) }
        let taken = RoleAnswer(action: action, organisation: organisation, role: role, answer: .taken)
        return Deed([offer, .roleAnswered(taken)])
    }

    /// Takes a role, declines it, or leaves it later: only the organisation's own word counts.
    package func answer(
        _ answer: OfferAnswer,
        to role: ActionRole,
        in action: Int,
        at sitting: Sitting
    ) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        let part = roles.last { $0.action == action && $0.role == role && $0.organisation == sitting.organisation }
        guard let part else { throw RealisationRefusal.notYourRole }
        _ = try standing(action)
        guard part.answer?.value != answer else { throw RealisationRefusal.nothingChanged }
        guard part.answer?.value != .declined else { throw RealisationRefusal.roleUnknown }
        return Deed([
            .roleAnswered(
                RoleAnswer(action: action, organisation: sitting.organisation, role: role, answer: answer)
            )
        ])
    }

    /// Gives news of an action.
    package func followUp(_ action: Int, _ text: String, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        try sitting.requireSeat()
        _ = try standing(action)
        guard let text = text.meaningful else { throw RealisationRefusal.textMissing }
        return Deed([.followedUp(FollowUp(action: action, text: text))])
    }

    package func action(_ number: Int) throws -> PlannedAction {
        guard let found = actions[numbered: number] else { throw RealisationRefusal.actionUnknown }
        return found.value
    }

    private func checked(_ action: PlannedAction, number: Int) throws -> PlannedAction {
        guard let title = action.title.meaningful else { throw RealisationRefusal.titleMissing }
        if let start = action.start, let end = action.end, end < start { throw RealisationRefusal.datesInverted }
        return PlannedAction(
            number: number,
            title: title,
            objective: action.objective,
            content: action.content?.meaningful,
            place: action.place?.meaningful,
            publics: action.publics?.meaningful,
            means: action.means?.meaningful,
            limits: action.limits?.meaningful,
            start: action.start,
            end: action.end
        )
    }
}

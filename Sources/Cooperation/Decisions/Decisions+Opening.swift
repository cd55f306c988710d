extension Decisions {
    /// Puts a question to the others; whoever sits at the table may, whatever its size (S-039).
    package func ask(_ question: DecisionQuestion, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<DecisionsEvent>
    {
        try sitting.requireSeat()
        var question = question
        guard let title = question.title.meaningful else { throw DecisionsRefusal.titleMissing }
        guard let text = question.text.meaningful else { throw DecisionsRefusal.textMissing }
        question.title = title
        question.text = text
        guard question.answerBy >= sitting.day else { throw DecisionsRefusal.answerByPast }
        guard question.reviewOn.map({ $0 > question.answerBy }) ?? true else {
            throw DecisionsRefusal.reviewBeforeAnswer
        }
        if let number = question.reviews, self[number]?.outcome != .adopted { throw DecisionsRefusal.unknown }
        try check(question.way, for: question.subject, in: cycle, at: sitting)
        try check(question.effect, of: question, in: cycle, at: sitting)
        let proposal = DecisionProposal(number: all.count + 1, asker: sitting.organisation, question: question)
        return Deed([.opened(proposal)])
    }

    private func check(_ way: DecisionWay, for subject: DecisionSubject, in cycle: Cycle, at sitting: Sitting) throws {
        guard subject.ways.contains(way) else { throw DecisionsRefusal.wayUnfit }
        if let ruled = cycle.way(for: subject, on: sitting.day), ruled != way {
            throw DecisionsRefusal.wayRuled(ruled)
        }
        if way.isShared, sitting.partners.count < 2 { throw DecisionsRefusal.tooFewPartners }
    }

    private func check(_ effect: DecisionEffect?, of question: DecisionQuestion, in cycle: Cycle, at sitting: Sitting)
        throws
    {
        guard let effect else { return }
        guard question.subject == effect.kind.subject, effect.kind.isNumbered == (effect.number != nil) else {
            throw DecisionsRefusal.effectUnfit
        }
        try cycle.admit(effect, on: sitting.day)
    }

    /// The question, while it may be answered.
    func stillOpen(_ number: Int) throws -> Decision {
        guard let decision = self[number] else { throw DecisionsRefusal.unknown }
        guard decision.isOpen else { throw DecisionsRefusal.alreadyClosed }
        return decision
    }
}

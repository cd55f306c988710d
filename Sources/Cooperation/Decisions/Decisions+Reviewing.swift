extension Decisions {
    /// Says that a decision still holds on the day of its review, and perhaps when it is looked at next (I-09).
    package func confirm(_ number: Int, reviewOn: Day?, at sitting: Sitting) throws -> Deed<DecisionsEvent> {
        try sitting.requirePartner()
        guard self[number] != nil else { throw DecisionsRefusal.unknown }
        guard toReview(on: sitting.day).contains(where: { $0.number == number }) else {
            throw DecisionsRefusal.notToReview
        }
        guard reviewOn.map({ $0 > sitting.day }) ?? true else { throw DecisionsRefusal.reviewPast }
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.confirmed(DecisionConfirmation(decision: number, reviewOn: reviewOn))], under: mandate)
    }

    /// Decisions whose day of review has come.
    package func toReview(on day: Day) -> [Decision] {
        ended.filter { decision in
            decision.outcome == .adopted && decision.reviewOn.map { $0 <= day } ?? false && !isTakenUp(decision)
        }
    }

    /// Whether a later question says that it takes the decision up again; the same title alone says nothing.
    private func isTakenUp(_ decision: Decision) -> Bool {
        all.dropFirst(decision.number).contains {
            $0.question.reviews == decision.number && $0.outcome != .withdrawn
        }
    }
}

/// A decision was looked at again, and still holds.
package struct DecisionConfirmation: Sendable, Codable, Equatable {
    package let decision: Int
    /// When it is looked at next; nothing when it holds until somebody asks.
    package let reviewOn: Day?

    package init(decision: Int, reviewOn: Day?) {
        self.decision = decision
        self.reviewOn = reviewOn
    }
}

extension Decision {
    /// The next day on which it is looked at again.
    package var reviewOn: Day? {
        guard let last = confirmations.last else { return question.reviewOn }
        return last.value.reviewOn
    }
}

/// Whether the table could really be heard: at least one amendment could be accepted before the start (S-006).
package struct Concertation: Sendable, Equatable {
    /// Topics on which an amendment can still be accepted today.
    package let open: [Int]
    /// The amendments that changed a text, as the trace of what moved.
    package let accepted: [Amendment]
    /// Whether an amendment was or still is possible; if not, this is only consultation.
    package let wasPossible: Bool
}

extension Topic {
    /// The last day on which an amendment can be accepted: never later than the eve of the start.
    package func lastDayForAmendments(start: Day?) -> Day? {
        let eve = start?.advanced(by: -1)
        return [openUntil, eve].compactMap(\.self).min()
    }

    package func takesAmendments(start: Day?, on day: Day) -> Bool {
        isOpen && lastDayForAmendments(start: start).map { day <= $0 } ?? true
    }
}

extension Negotiation {
    package func concertation(start: Day?, on day: Day) -> Concertation {
        let open = topics.filter { $0.takesAmendments(start: start, on: day) }.map(\.number)
        let accepted = amendments.filter { amendment in
            guard amendment.answer?.value.isAccepted == true else { return false }
            return proposal(amendment.asked.value.proposal)?.author != amendment.asked.value.organisation
        }
        return Concertation(open: open, accepted: accepted, wasPossible: !open.isEmpty || !accepted.isEmpty)
    }
}

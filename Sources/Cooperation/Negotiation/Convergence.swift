/// How near the table is to one text, from 0 to 1 (S-042); those who have not spoken are counted apart (I-32).
package struct Convergence: Sendable, Equatable {
    /// Nothing as long as nobody concerned has spoken.
    package let value: Double?
    package let spoken: Int
    package let seated: Int

    package init(value: Double?, spoken: Int, seated: Int) {
        self.value = value
        self.spoken = spoken
        self.seated = seated
    }
}

/// A disagreement that the page and the convention keep beside the text (I-15).
package struct AcknowledgedDifference: Sendable, Equatable {
    package let proposal: Int
    package let position: TakenPosition
    /// Whether the organisation still says so today.
    package let stands: Bool
}

/// What the table agreed on a topic, as a plain value from which a clause can be made.
package struct AgreedText: Sendable, Equatable {
    package let topic: Int
    package let title: String
    package let text: String
    package let author: OrganisationID
    /// Those in favour, with a change wished for or without.
    package let inFavour: [OrganisationID]
    /// Those who were heard and disagree, in their words.
    package let dissent: [OrganisationID: String]
}

extension Proposal {
    package func convergence(among seated: [OrganisationID]) -> Convergence {
        let positions = seated.compactMap { position(of: $0) }
        let weights = positions.compactMap(\.stance.weight)
        return Convergence(
            value: weights.isEmpty ? nil : weights.reduce(0, +) / Double(weights.count),
            spoken: positions.count,
            seated: seated.count
        )
    }
}

extension Proposal {
    /// The last word of each organisation on a wording, in the order of their identifiers.
    func lastPositions(on wording: Int) -> [TakenPosition] {
        var last: [OrganisationID: TakenPosition] = [:]
        for taken in positions where taken.position.value.wording == wording { last[taken.organisation] = taken }
        return last.values.sorted { $0.organisation < $1.organisation }
    }
}

extension Negotiation {
    /// The convergence of the topic is that of the proposal around which most gather.
    package func convergence(of topic: Int, among seated: [OrganisationID]) -> Convergence {
        leadingProposal(on: topic, among: seated)?.convergence(among: seated)
            ?? Convergence(value: nil, spoken: 0, seated: seated.count)
    }

    /// The text on which the topic closed; while it is open, the proposal around which most gather.
    package func leadingProposal(on topic: Int, among seated: [OrganisationID]) -> Proposal? {
        if let closing = self.topic(topic)?.closing { return proposal(closing.proposal) }
        return proposals(on: topic).filter { $0.withdrawn == nil }.max {
            let (left, right) = ($0.convergence(among: seated), $1.convergence(among: seated))
            return (left.value ?? -1, left.spoken) < (right.value ?? -1, right.spoken)
        }
    }

    /// Every reserve and objection ever written on a topic, those that were given up included.
    package func differences(on topic: Int) -> [AcknowledgedDifference] {
        proposals(on: topic).flatMap { proposal in
            proposal.positions.filter(\.stance.needsWords).map { taken in
                AcknowledgedDifference(
                    proposal: proposal.number,
                    position: taken,
                    stands: proposal.withdrawn == nil && proposal.position(of: taken.organisation) == taken
                )
            }
        }
    }

    /// The texts of the closed topics, for the convention to make clauses of.
    package var agreedTexts: [AgreedText] {
        topics.compactMap { topic in
            guard let closing = topic.closing, let proposal = proposal(closing.proposal) else { return nil }
            let positions = proposal.lastPositions(on: closing.wording)
            return AgreedText(
                topic: topic.number,
                title: topic.title,
                text: proposal.text(of: closing.wording),
                author: proposal.author,
                inFavour: positions.filter { $0.stance == .favour || $0.stance == .favourIfChanged }
                    .map(\.organisation),
                dissent: positions.filter { $0.stance == .against }
                    .reduce(into: [:]) { $0[$1.organisation] = $1.position.value.words ?? "" }
            )
        }
    }
}

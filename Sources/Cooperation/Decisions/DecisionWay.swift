/// How something is decided.
package enum DecisionWay: String, Sendable, Codable, CaseIterable {
    /// Each one is asked; whoever asked decides, and says what became of each opinion (S-005).
    case advice
    /// Decided when nobody has an objection left that was not lifted.
    case consent
    /// Decided by the larger number of voices, one for each partner (I-08).
    case vote

    /// What can be said in answer.
    package var choices: [VoiceChoice] {
        switch self {
        case .advice: [.advise]
        case .consent: [.agree, .aside, .object]
        case .vote: [.yes, .no, .abstain]
        }
    }

    /// Whether the partners decide, and not the one who asks.
    package var isShared: Bool { self != .advice }

    /// The mandate that a voice needs: an opinion engages nobody.
    package var neededScope: MandateScope { self == .advice ? .opinion : .decide }
}

/// What a decision is about: the frame says for each how it is decided.
package enum DecisionSubject: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// What one organisation does by itself and asks the others about.
    case ownAction
    /// The daily life of the action.
    case daily
    case orientations, money, membership, communication
    /// The rules themselves.
    case frame
    /// Suspending and taking up again.
    case course

    /// The ways that suit the subject: what engages all is never left to one.
    package var ways: [DecisionWay] {
        switch self {
        case .ownAction: [.advice]
        case .daily, .communication: [.advice, .consent, .vote]
        case .orientations, .money, .membership, .frame, .course: [.consent, .vote]
        }
    }

    /// The subjects whose way the frame sets.
    package static var ruled: [DecisionSubject] { allCases.filter { $0.ways.count > 1 } }
}

/// What an organisation says in answer.
package enum VoiceChoice: String, Sendable, Codable, CaseIterable {
    case advise
    /// Consent; stands aside with its disagreement written; objects.
    case agree, aside, object
    case yes, no, abstain

    /// Whether it stays beside the decision as a disagreement (I-15).
    package var isDissent: Bool { self == .aside || self == .object || self == .no }
}

/// What is asked of a relation between two organisations: its type follows from the answers and is never picked.
package enum Criterion: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// Whether one can tell who does what.
    case roles
    case commitment, responsibility, esteem
    /// Whether one is ready to change its own work for the other.
    case change
    case opinion, information
    /// Whether one works for the other, on its order.
    case service

    /// The answers that make sense.
    package var sides: [CriterionSide] {
        switch self {
        case .roles, .commitment: [.both, .no, .unknown]
        case .responsibility, .esteem, .change, .opinion, .information: [.both, .us, .them, .no, .unknown]
        case .service: [.us, .them, .no, .unknown]
        }
    }
}

/// An answer to a criterion, from the point of view of the one that answers.
///
/// For service, `us` works for the other.
package enum CriterionSide: String, Sendable, Codable, CaseIterable {
    case both, us, them, no, unknown

    /// The same fact, told by the other.
    package var mirrored: CriterionSide {
        switch self {
        case .us: .them
        case .them: .us
        case .both, .no, .unknown: self
        }
    }
}

/// Where the people concerned stand, by the rungs of Arnstein's ladder (1969), lowest first.
package enum RecipientsRung: String, Sendable, Codable, CaseIterable, Comparable {
    case manipulation, therapy, informing, consultation, placation, partnership, delegation, control

    package static func < (left: RecipientsRung, right: RecipientsRung) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The place that the people concerned have in the relation, in words (S-008).
package struct RecipientsPlace: Sendable, Codable, Equatable {
    package let rung: RecipientsRung
    /// Where they sit, how often, what they decide.
    package let text: String

    package init(rung: RecipientsRung, text: String) {
        self.rung = rung
        self.text = text
    }

    /// Recorded in words, and one from which they decide with the others (I-38).
    package var isSeat: Bool { rung >= .partnership && text.meaningful != nil }
}

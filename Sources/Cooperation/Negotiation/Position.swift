/// Where an organisation stands on a proposal.
package enum Stance: String, Sendable, Codable, CaseIterable {
    case favour, favourIfChanged, against, notOurs

    /// What it weighs in the convergence; nothing when the organisation is not concerned.
    var weight: Double? {
        switch self {
        case .favour: 1
        case .favourIfChanged: 0.5
        case .against: 0
        case .notOurs: nil
        }
    }

    /// Whether the organisation must say what it wants changed, or why not.
    package var needsWords: Bool { self == .favourIfChanged || self == .against }
}

/// An organisation says where it stands on one wording of a proposal.
package struct ProposalPosition: Sendable, Codable, Equatable {
    package let proposal: Int
    package let wording: Int
    package let organisation: OrganisationID
    package let stance: Stance
    package let words: String?

    package init(proposal: Int, wording: Int, organisation: OrganisationID, stance: Stance, words: String?) {
        self.proposal = proposal
        self.wording = wording
        self.organisation = organisation
        self.stance = stance
        self.words = words
    }
}

/// Another organisation answers an objection.
package struct ObjectionReply: Sendable, Codable, Equatable {
    package let proposal: Int
    package let objector: OrganisationID
    package let organisation: OrganisationID
    package let words: String

    package init(proposal: Int, objector: OrganisationID, organisation: OrganisationID, words: String) {
        self.proposal = proposal
        self.objector = objector
        self.organisation = organisation
        self.words = words
    }
}

/// The one that objected says that it was heard; its disagreement stays written (S-042, I-15).
package struct HeardPosition: Sendable, Codable, Equatable {
    package let proposal: Int
    package let organisation: OrganisationID

    package init(proposal: Int, organisation: OrganisationID) {
        self.proposal = proposal
        self.organisation = organisation
    }
}

/// A position with what was answered to it; another one may have replaced it, none is ever taken out.
package struct TakenPosition: Sendable, Equatable {
    package let position: Dated<ProposalPosition>
    package internal(set) var replies: [Dated<ObjectionReply>] = []
    package internal(set) var heard: Record?

    package var organisation: OrganisationID { position.value.organisation }
    package var stance: Stance { position.value.stance }
}

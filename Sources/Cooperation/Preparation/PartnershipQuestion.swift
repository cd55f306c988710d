/// The five questions that a partnership answers before anything is signed (S-097).
package enum PartnershipQuestion: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case what, field, rules, limits, method
}

/// A common answer in the words of the one that proposes them.
package struct QuestionAnswer: Sendable, Codable, Equatable {
    package let question: PartnershipQuestion
    package let organisation: OrganisationID
    package let text: String

    package init(question: PartnershipQuestion, organisation: OrganisationID, text: String) {
        self.question = question
        self.organisation = organisation
        self.text = text
    }
}

/// Whether the proposed words suit an organisation; if not, why.
package struct QuestionVoice: Sendable, Codable, Equatable {
    package let question: PartnershipQuestion
    /// Which of the wordings, from 1.
    package let wording: Int
    package let organisation: OrganisationID
    package let agrees: Bool
    package let reason: String

    package init(
        question: PartnershipQuestion,
        wording: Int,
        organisation: OrganisationID,
        agrees: Bool,
        reason: String = ""
    ) {
        self.question = question
        self.wording = wording
        self.organisation = organisation
        self.agrees = agrees
        self.reason = reason
    }
}

/// One question: the wordings proposed, and who each suits.
package struct QuestionFile: Sendable, Equatable {
    package internal(set) var wordings: [Dated<QuestionAnswer>] = []
    package internal(set) var voices: [Dated<QuestionVoice>] = []

    init() {}

    /// The last words proposed: the earlier ones stay readable, and no longer stand.
    package var standing: Dated<QuestionAnswer>? { wordings.last }

    /// What an organisation says of the words that stand; their author agrees with them.
    package func voice(of organisation: OrganisationID) -> QuestionVoice? {
        voices.last { $0.value.organisation == organisation && $0.value.wording == wordings.count }?.value
    }

    package func suits(_ organisation: OrganisationID) -> Bool {
        standing?.value.organisation == organisation || voice(of: organisation)?.agrees == true
    }

    package var objections: [QuestionVoice] {
        speakers.compactMap { voice(of: $0) }.filter { !$0.agrees }
    }

    /// Answered in common: the words suit another organisation than their author, and nobody objects to them.
    package var isAnswered: Bool {
        standing != nil && objections.isEmpty && speakers.contains { voice(of: $0)?.agrees == true }
    }

    private var speakers: Set<OrganisationID> { Set(voices.map(\.value.organisation)) }
}

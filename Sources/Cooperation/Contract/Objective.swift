/// Whether an objective is pursued together or by one partner through the partnership (S-121).
package enum ObjectiveKind: String, Sendable, Codable, CaseIterable { case collective, own }

/// How an objective can be known to be reached (S-122).
package enum ObjectiveNature: String, Sendable, Codable, CaseIterable { case qualitative, quantitative }

/// What is aimed at, as one organisation wrote it.
package struct ObjectiveText: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let kind: ObjectiveKind
    package let nature: ObjectiveNature
    package let text: String

    package init(
        number: Int,
        organisation: OrganisationID,
        kind: ObjectiveKind,
        nature: ObjectiveNature,
        text: String
    ) {
        self.number = number
        self.organisation = organisation
        self.kind = kind
        self.nature = nature
        self.text = text
    }
}

/// Its author says an objective otherwise; agreement on the old words no longer counts.
package struct ObjectiveWording: Sendable, Codable, Equatable {
    package let objective: Int
    package let organisation: OrganisationID
    package let text: String

    package init(objective: Int, organisation: OrganisationID, text: String) {
        self.objective = objective
        self.organisation = organisation
        self.text = text
    }
}

/// How far a partner agrees with a collective objective: 0 not at all, 4 entirely (S-033).
package struct ObjectiveRating: Sendable, Codable, Equatable {
    package let objective: Int
    package let wording: Int
    package let organisation: OrganisationID
    package let level: Int
    package let words: String?

    package init(objective: Int, wording: Int, organisation: OrganisationID, level: Int, words: String?) {
        self.objective = objective
        self.wording = wording
        self.organisation = organisation
        self.level = level
        self.words = words
    }

    package static let levels = 0...4
    /// From here on, a partner counts as agreeing.
    package static let agreement = 3
}

/// An objective with its wordings, its indicators and what each partner thinks of it.
package struct Objective: Sendable, Equatable {
    package let written: Dated<ObjectiveText>
    package internal(set) var wordings: [String]
    package internal(set) var ratings: [Dated<ObjectiveRating>] = []
    package internal(set) var indicators: [Indicator] = []
    package internal(set) var dropped: Dated<ContractDropping>?

    init(_ written: Dated<ObjectiveText>) {
        self.written = written
        wordings = [written.value.text]
    }

    package var number: Int { written.value.number }
    package var author: OrganisationID { written.value.organisation }
    package var kind: ObjectiveKind { written.value.kind }
    package var text: String { wordings.last ?? written.value.text }
    package var wording: Int { wordings.count }

    /// What an organisation says of the present wording.
    package func rating(of organisation: OrganisationID) -> ObjectiveRating? {
        ratings.last { $0.value.organisation == organisation && $0.value.wording == wording }?.value
    }

    /// Whether an organisation agrees with the present wording.
    func isAgreed(by organisation: OrganisationID) -> Bool {
        rating(of: organisation).map { $0.level >= ObjectiveRating.agreement } ?? false
    }

    /// Common when every partner agrees (S-033); unknown while one has not spoken.
    package func isCommon(among partners: [OrganisationID]) -> Bool? {
        guard kind == .collective, partners.count >= 2 else { return nil }
        let levels = partners.compactMap { rating(of: $0)?.level }
        if levels.contains(where: { $0 < ObjectiveRating.agreement }) { return false }
        return levels.count == partners.count ? true : nil
    }
}

/// Its author takes something off the table, and says why; it stays readable.
package struct ContractDropping: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let reason: String

    package init(number: Int, organisation: OrganisationID, reason: String) {
        self.number = number
        self.organisation = organisation
        self.reason = reason
    }
}

/// A need as one organisation diagnoses it (S-052).
package struct Diagnosis: Sendable, Codable, Equatable {
    /// The need's number in the partnership; a later edition keeps it.
    package let number: Int
    package let organisation: OrganisationID
    package let need: String
    /// What shows it.
    package let evidence: String
    package let publics: String
    package let territory: String
    package let sources: [DiagnosisSource]
    /// Which figures, which study, whom one listened to.
    package let sourceDetail: String

    package init(
        number: Int = 0,
        organisation: OrganisationID,
        need: String,
        evidence: String = "",
        publics: String = "",
        territory: String = "",
        sources: [DiagnosisSource] = [],
        sourceDetail: String = ""
    ) {
        self.number = number
        self.organisation = organisation
        self.need = need
        self.evidence = evidence
        self.publics = publics
        self.territory = territory
        self.sources = sources
        self.sourceDetail = sourceDetail
    }

    /// What the diagnosis does not say.
    package var undocumented: [DiagnosisAspect] {
        DiagnosisAspect.allCases.filter { aspect in
            switch aspect {
            case .evidence: evidence.isEmpty
            case .publics: publics.isEmpty
            case .territory: territory.isEmpty
            case .source: sources.isEmpty
            }
        }
    }
}

/// What a need must be documented with, beside its own words.
package enum DiagnosisAspect: String, Sendable, CaseIterable { case evidence, publics, territory, source }

/// Where one knows it from.
package enum DiagnosisSource: String, Sendable, Codable, CaseIterable {
    /// The people concerned said it themselves.
    case publics
    case field, figures, study
}

/// A need through its editions, and what the others say of it.
package struct DiagnosedNeed: Sendable, Equatable {
    package internal(set) var editions: [Dated<Diagnosis>]
    /// Append-only; of each organisation the last one stands.
    package internal(set) var views: [Dated<NeedView>] = []
    package let number: Int
    package let author: OrganisationID

    init(_ first: Dated<Diagnosis>) {
        editions = [first]
        number = first.value.number
        author = first.value.organisation
    }

    /// The need as it is said now.
    package var current: Dated<Diagnosis> { editions[editions.count - 1] }

    /// What an organisation says of the need; nothing when it spoke of an earlier wording only.
    package func view(of organisation: OrganisationID) -> NeedView? {
        lastView(of: organisation).flatMap { $0.edition == editions.count ? $0 : nil }
    }

    package func lastView(of organisation: OrganisationID) -> NeedView? {
        views.last { $0.value.organisation == organisation }?.value
    }
}

/// What one organisation says of another's need.
package struct NeedView: Sendable, Codable, Equatable {
    package enum Stand: String, Sendable, Codable, CaseIterable {
        /// We see it too.
        case shares
        /// We do not agree with it, and say why.
        case contests
        /// We had not seen it.
        case unseen
    }

    package let need: Int
    /// Which edition of the need it is about.
    package let edition: Int
    package let organisation: OrganisationID
    package let stand: Stand
    package let reason: String

    package init(need: Int, edition: Int, organisation: OrganisationID, stand: Stand, reason: String = "") {
        self.need = need
        self.edition = edition
        self.organisation = organisation
        self.stand = stand
        self.reason = reason
    }
}

/// The rules that the partners give themselves (S-047).
package struct FrameRules: Sendable, Codable, Equatable {
    /// How each subject is decided.
    package var ways: [DecisionSubject: DecisionWay]
    /// Share of the partners that must speak for a decision to count, in per cent.
    package var quorumPercent: Int
    /// The rest, in the partners' own words.
    package var articles: [FrameArticle: String]

    package init(
        ways: [DecisionSubject: DecisionWay],
        quorumPercent: Int,
        articles: [FrameArticle: String]
    ) {
        self.ways = ways
        self.quorumPercent = quorumPercent
        self.articles = articles
    }
}

/// A subject of the frame that is written in words.
package enum FrameArticle: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case pace, language
    /// How each partner and the project are seen, and who is named where (S-116).
    case visibility, credits
    case information, joining, leaving, data

    /// Without these a frame does not say how people work together.
    package static let needed: [FrameArticle] = [.pace, .credits, .information, .leaving]
}

/// One version of the frame.
package struct FrameVersion: Sendable, Codable, Equatable {
    /// Counted from 1.
    package let number: Int
    package let organisation: OrganisationID
    package let rules: FrameRules

    package init(number: Int, organisation: OrganisationID, rules: FrameRules) {
        self.number = number
        self.organisation = organisation
        self.rules = rules
    }
}

/// A partner agrees to a version of the frame.
package struct FrameApproval: Sendable, Codable, Equatable {
    package let version: Int
    package let organisation: OrganisationID

    package init(version: Int, organisation: OrganisationID) {
        self.version = version
        self.organisation = organisation
    }
}

/// All partners of that day have agreed to it: the frame is in force.
package struct FrameAgreement: Sendable, Codable, Equatable {
    package let version: Int
    package let partners: [OrganisationID]

    package init(version: Int, partners: [OrganisationID]) {
        self.version = version
        self.partners = partners
    }
}

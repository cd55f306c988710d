/// Something obtained together, with its evidence (S-027).
package struct JointResult: Sendable, Codable, Equatable {
    package let number: Int
    package let what: String
    package let evidence: String

    package init(number: Int = 0, what: String, evidence: String) {
        self.number = number
        self.what = what
        self.evidence = evidence
    }
}

/// Whether a partner would have obtained a result alone: only it can say.
package struct AloneAnswer: Sendable, Codable, Equatable {
    package let result: Int
    package let alone: Bool

    package init(result: Int, alone: Bool) {
        self.result = result
        self.alone = alone
    }
}

/// The assessment made together: a text, then each partner's agreement or dissent.
package struct JointAssessment: Sendable, Codable, Equatable {
    package let number: Int
    package let text: String

    package init(number: Int = 0, text: String) {
        self.number = number
        self.text = text
    }
}

/// A partner's word on the joint assessment; its dissent is printed with it (I-15).
package struct JointWord: Sendable, Codable, Equatable {
    package let assessment: Int
    package let agrees: Bool
    package let dissent: String?

    package init(assessment: Int, agrees: Bool, dissent: String? = nil) {
        self.assessment = assessment
        self.agrees = agrees
        self.dissent = dissent
    }
}

/// What a partner wishes for afterwards.
package struct Wish: Sendable, Codable, Equatable {
    package enum Way: String, Sendable, Codable, CaseIterable { case stop, renew, change }

    package let way: Way
    package let reason: String?

    package init(way: Way, reason: String? = nil) {
        self.way = way
        self.reason = reason
    }
}

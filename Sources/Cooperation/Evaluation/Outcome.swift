/// Something that the partners meant to do: an objective or an action, by its number.
package struct Intention: Sendable, Codable, Hashable {
    package enum Kind: String, Sendable, Codable, CaseIterable { case objective, action }

    package let kind: Kind
    package let number: Int

    package init(_ kind: Kind, _ number: Int) {
        self.kind = kind
        self.number = number
    }
}

/// What became of an intention, and why (I-22).
package struct Outcome: Sendable, Codable, Equatable {
    package enum End: String, Sendable, Codable, CaseIterable { case done, partly, notDone, replaced }

    package let intention: Intention
    package let end: End
    package let reason: String
    /// For an objective: what its indicators came to.
    package let results: [IndicatorResult]?

    package init(intention: Intention, end: End, reason: String, results: [IndicatorResult]? = nil) {
        self.intention = intention
        self.end = end
        self.reason = reason
        self.results = results
    }

    /// What one indicator came to; nothing when nobody said it (I-32).
    package func result(of indicator: Int) -> String? { results?.first { $0.indicator == indicator }?.value }
}

/// What was found where an indicator looked, to be read beside its baseline and its target.
package struct IndicatorResult: Sendable, Codable, Equatable {
    package let indicator: Int
    package let value: String

    package init(indicator: Int, value: String) {
        self.indicator = indicator
        self.value = value
    }
}

/// A partner that sees the end of an intention otherwise; printed beside it (I-15).
package struct OutcomeDissent: Sendable, Codable, Equatable {
    package let intention: Intention
    package let text: String

    package init(intention: Intention, text: String) {
        self.intention = intention
        self.text = text
    }
}

/// What the people concerned say, and how their words were gathered (S-008).
package struct RecipientVoice: Sendable, Codable, Equatable {
    package let words: String
    package let gathered: String

    package init(words: String, gathered: String) {
        self.words = words
        self.gathered = gathered
    }
}

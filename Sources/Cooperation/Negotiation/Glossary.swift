/// A thing for which each partner has its own word (S-120).
package struct GlossaryThing: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let thing: String

    package init(number: Int, organisation: OrganisationID, thing: String) {
        self.number = number
        self.organisation = organisation
        self.thing = thing
    }
}

/// One organisation's word for a thing, and what it means by it.
package struct GivenWord: Sendable, Codable, Equatable {
    package let thing: Int
    package let organisation: OrganisationID
    package let word: String
    package let meaning: String

    package init(thing: Int, organisation: OrganisationID, word: String, meaning: String) {
        self.thing = thing
        self.organisation = organisation
        self.word = word
        self.meaning = meaning
    }
}

/// A line of the partnership's glossary: every word ever given, never merged into one.
package struct GlossaryEntry: Sendable, Equatable {
    package let named: Dated<GlossaryThing>
    package internal(set) var words: [Dated<GivenWord>] = []

    package var number: Int { named.value.number }

    /// The word that an organisation uses now.
    package func word(of organisation: OrganisationID) -> GivenWord? {
        words.last { $0.value.organisation == organisation }?.value
    }
}

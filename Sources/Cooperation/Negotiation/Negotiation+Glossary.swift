extension Negotiation {
    /// Names a thing for which the partners may have different words.
    package func name(_ thing: String, at sitting: Sitting) throws -> Deed<NegotiationEvent> {
        try sitting.requireSeat()
        guard let thing = thing.meaningful else { throw NegotiationRefusal.textMissing }
        let named = GlossaryThing(number: glossary.count + 1, organisation: sitting.organisation, thing: thing)
        return Deed([.thingNamed(named)])
    }

    /// Gives the organisation's own word for a thing; it never touches the others' (S-120).
    package func give(_ word: String, meaning: String, for thing: Int, at sitting: Sitting) throws
        -> Deed<NegotiationEvent>
    {
        try sitting.requireSeat()
        guard let entry = glossaryEntry(thing) else { throw NegotiationRefusal.thingUnknown }
        guard let word = word.meaningful else { throw NegotiationRefusal.titleMissing }
        guard let meaning = meaning.meaningful else { throw NegotiationRefusal.wordsMissing }
        let given = GivenWord(thing: thing, organisation: sitting.organisation, word: word, meaning: meaning)
        return Deed(entry.word(of: sitting.organisation) == given ? [] : [.wordGiven(given)])
    }
}

extension Negotiation {
    /// The next cycle begins with each one's words as they stand; what was agreed is negotiated anew (S-056).
    package var legacy: [NegotiationEvent] {
        glossary.flatMap { entry in
            let speakers = Set(entry.words.map(\.value.organisation)).sorted()
            let words = speakers.compactMap { entry.word(of: $0) }
            return [NegotiationEvent.thingNamed(entry.named.value)] + words.map { .wordGiven($0) }
        }
    }
}

import Cooperation

/// A stretch that reads like the name of an organisation, whether the directory has it or not.
struct NamePhrase {
    let span: ClosedRange<Int>
    /// How much the words around speak for it, 0 to 1.
    let confidence: Double
}

extension NameText {
    /// Candidate names in reading order; they may overlap what was matched already.
    func phrases() -> [NamePhrase] {
        items() + announced() + bodies() + companions()
    }

    /// Each item of a list of partners, owners or funders.
    private func items() -> [NamePhrase] {
        var phrases: [NamePhrase] = []
        for place in tokens.indices {
            guard let item = itemOf[place], place == 0 || itemOf[place - 1] != item else { continue }
            var end = place
            while end + 1 < tokens.count, itemOf[end + 1] == item, tokens[end + 1].gap < .hard { end += 1 }
            guard let span = trimmed(place...end), span.count <= 12 else { continue }
            let isNameLike = span.contains { tokens[$0].isNameLike && !tokens[$0].isSilent }
            let isFunding = regions.items[item].section == .budget
            if isNameLike { phrases.append(NamePhrase(span: span, confidence: 0.85)) }
            if !isNameLike, !isFunding, !isPlural(span) { phrases.append(NamePhrase(span: span, confidence: 0.55)) }
        }
        return phrases
    }

    /// "l'association X", "ASBL X", "X asbl".
    private func announced() -> [NamePhrase] {
        var phrases: [NamePhrase] = []
        for place in tokens.indices where NameVocabulary.heads.contains(tokens[place].word) {
            let isForm = NameKey.legalForms.contains(tokens[place].word)
            if let span = run(from: place + 1, crossing: isForm ? .line : .space) {
                phrases.append(
                    NamePhrase(span: isForm ? span : place...span.upperBound, confidence: isForm ? 0.8 : 0.7)
                )
            }
            if tokens[place].word == "asbl", let span = run(before: place) {
                phrases.append(NamePhrase(span: span, confidence: 0.8))
            }
        }
        return phrases
    }

    /// "Commune de Habay", "Centre culturel Gabrielle Bernard", "Conseil Régional", "le Département".
    private func bodies() -> [NamePhrase] {
        tokens.indices.compactMap { place in
            let token = tokens[place]
            let isCapital = token.isNameLike
            let vocabulary = isCapital ? NameVocabulary.bodies : NameVocabulary.commonBodies
            if vocabulary.contains(token.word), let end = complement(of: place) {
                return NamePhrase(span: place...end, confidence: 0.7)
            }
            let standsAlone = isCapital && NameVocabulary.standing.contains(token.word)
            let isInside = token.gap < .hard && token.gap != .line
            return standsAlone && isInside ? NamePhrase(span: place...place, confidence: 0.55) : nil
        }
    }

    /// "en partenariat avec X et Y".
    private func companions() -> [NamePhrase] {
        tokens.indices.filter { tokens[$0].word == "avec" || tokens[$0].word == "aupres" }.flatMap { place in
            var phrases: [NamePhrase] = []
            var next = place + 1
            while let span = run(from: next, crossing: .space) {
                if tokens[span.lowerBound].isNameLike { phrases.append(NamePhrase(span: span, confidence: 0.65)) }
                next = span.upperBound + 1
                guard next < tokens.count, tokens[next].gap <= .comma else { break }
                if tokens[next].word == "et" { next += 1 }
            }
            return phrases
        }
    }
}

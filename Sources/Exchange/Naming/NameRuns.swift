import Cooperation

/// How far a name goes from where it begins.
extension NameText {
    /// Where the complement of a body ends: capitalised words, and the small ones that such names go through.
    func complement(of place: Int) -> Int? {
        var end: Int?
        var index = place + 1
        while index < tokens.count, tokens[index].gap <= .line, index - place <= 12 {
            let token = tokens[index]
            if NameVocabulary.notBefore.contains(token.word) { break }
            if token.isNameLike, !token.isSilent {
                if token.gap == .line, end != nil { break }
                end = index
            } else if isDepartment(index) {
                end = index
            } else if NameVocabulary.complements.contains(token.word), token.gap <= .space {
                if tokens[place].isNameLike { end = index }
            } else if token.word == "et" ? !goesOn(after: index) : !isLink(index) {
                break
            }
            index += 1
        }
        if tokens[place].word == "conseil", place + 1 < tokens.count {
            let next = (place + 1..<tokens.count).first { !tokens[$0].isSilent }
            guard let next, NameVocabulary.councils.contains(tokens[next].word) else { return nil }
        }
        return end
    }

    /// On the same line, or on the next when the line was broken after a small word.
    private func isNear(_ place: Int) -> Bool {
        tokens[place].gap <= .space || tokens[place].gap == .line && tokens[place - 1].isSilent
    }

    private func isLink(_ place: Int) -> Bool { NameVocabulary.links.contains(tokens[place].word) }

    /// Whether "et" joins two parts of one name ("d'Animation et de Gestion") and not two names.
    private func goesOn(after place: Int) -> Bool {
        guard place + 2 < tokens.count, tokens[place + 2].gap <= .line else { return false }
        if ["d", "de", "des", "du"].contains(tokens[place + 1].word) {
            return NameVocabulary.complements.contains(tokens[place + 2].word)
        }
        return NameVocabulary.complements.contains(tokens[place + 1].word)
    }

    /// "MAB 22", at the end of an item.
    private func isDepartment(_ place: Int) -> Bool {
        let token = tokens[place]
        guard token.shape == .number, token.word.utf8.count <= 3, token.gap == .space, place > 0 else { return false }
        let isLast = place + 1 == tokens.count || tokens[place + 1].gap >= .comma
        return isLast && !tokens[place - 1].isSilent && tokens[place - 1].shape != .number
    }

    /// A run of capitalised words, small words inside, from a place on.
    func run(from place: Int, crossing limit: NameToken.Gap) -> ClosedRange<Int>? {
        var start = place
        while start < tokens.count, tokens[start].shape == .lower, tokens[start].gap <= limit, isLink(start) {
            start += 1
        }
        guard start < tokens.count, tokens[start].gap <= limit, tokens[start].isNameLike else { return nil }
        var end = start
        var index = start + 1
        while index < tokens.count, isNear(index), index - start < 12 {
            let token = tokens[index]
            if token.word == "ou" || NameVocabulary.notBefore.contains(token.word) { break }
            if token.word == "et", !goesOn(after: index) { break }
            if token.isNameLike || isDepartment(index) {
                end = index
            } else if !token.isSilent {
                // "Les vignerons du Pic Saint Loup": one small noun after a capital article.
                if index == start + 1, tokens[start].isSilent { index += 1; continue }
                // "Terre de liens": one small noun to end with.
                if index == start + 2, token.gap <= .space, tokens[start + 1].word.hasPrefix("d") { end = index }
                break
            }
            index += 1
        }
        return trimmed(start...end)
    }

    func run(before place: Int) -> ClosedRange<Int>? {
        guard tokens[place].gap <= .space else { return nil }
        var start = place
        var index = place - 1
        while index >= 0, tokens[index + 1].gap <= .space {
            let token = tokens[index]
            if token.isNameLike, !token.isSilent { start = index } else if !token.isSilent { break }
            index -= 1
        }
        return start < place ? trimmed(start...(place - 1)) : nil
    }

    /// Without the silent words at its ends; nothing when no word is left.
    func trimmed(_ span: ClosedRange<Int>) -> ClosedRange<Int>? {
        let telling = span.filter { !tokens[$0].isSilent }
        guard let first = telling.first, let last = telling.last else { return nil }
        // A capital article belongs to the name: "Les vignerons", "La Fourmi".
        let begin = first > span.lowerBound && tokens[first - 1].isNameLike ? first - 1 : first
        return begin...last
    }

    func isPlural(_ span: ClosedRange<Int>) -> Bool {
        let telling = span.filter { !tokens[$0].isSilent }.map { tokens[$0].word }
        return telling.first.map { $0.hasSuffix("s") || $0.hasSuffix("x") } ?? true
    }
}

import Cooperation

/// What the typed words mean, given the words that the directory has.
struct SearchTerms: Sendable {
    /// One list of alternatives for each word that could be placed, the likeliest first.
    let alternatives: [[String]]
    /// Words that the directory does not have, nor anything like them.
    let unknown: [String]
    /// The words searched instead, when a typed one was mended.
    let understood: String?

    static let most = 8

    init(_ text: String, _ vocabulary: Vocabulary) {
        var typed = SearchWords.all(in: text, limit: Self.most)
        if typed.isEmpty { typed = FoldedWord.all(in: text).prefix(Self.most).map(\.text).filter(SearchWords.isWord) }
        var alternatives: [[String]] = []
        var unknown: [String] = []
        var mended: [String] = []
        var isMended = false
        for (index, word) in typed.enumerated() {
            if let known = Self.known(word, isLast: index == typed.count - 1, vocabulary) {
                alternatives.append(known)
                mended.append(word)
            } else if case let near = vocabulary.neighbours(of: word, limit: 3), let nearest = near.first {
                alternatives.append(near)
                mended.append(nearest)
                isMended = true
            } else {
                unknown.append(word)
            }
        }
        self.alternatives = alternatives
        self.unknown = unknown
        understood = isMended ? mended.joined(separator: " ") : nil
    }

    /// The word, its plural or singular, and, where it may be unfinished, what it begins.
    private static func known(_ word: String, isLast: Bool, _ vocabulary: Vocabulary) -> [String]? {
        let isKnown = vocabulary.uses(of: word) != nil
        var found = isKnown ? [word] : []
        if isKnown {
            let others =
                [word + "s", word + "x"] + (word.hasSuffix("s") || word.hasSuffix("x") ? [String(word.dropLast())] : [])
            found += others.filter { $0.utf8.count > 2 && vocabulary.uses(of: $0) != nil }
        }
        if isLast || !isKnown, word.utf8.count > 1 {
            found += vocabulary.completions(of: word, limit: isLast ? 12 : 4).filter { !found.contains($0) }
        }
        return found.isEmpty ? nil : found
    }

    /// Every word somewhere in the place.
    func all(in place: SearchExpression.Term.Place) -> [SearchExpression.Term] {
        alternatives.map { SearchExpression.Term(place: place, alternatives: $0) }
    }

    /// At least one word somewhere in the place.
    func any(in place: SearchExpression.Term.Place) -> [SearchExpression.Term] {
        [SearchExpression.Term(place: place, alternatives: Array(Set(alternatives.joined())).sorted())]
    }
}

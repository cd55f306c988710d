import Cooperation

/// Which names look like a phrase: shared words, rare ones counting most.
enum NameResemblance {
    struct Word {
        /// The word and those a slip away that the directory has.
        let alternatives: [String]
        /// How many texts have it.
        let uses: Int
    }

    /// The words that tell something, the rarest first.
    static func words(of phrase: String, _ vocabulary: Vocabulary) -> [Word] {
        var seen: Set<String> = []
        let telling = NameKey.words(of: phrase).filter { SearchWords.isWord($0) && seen.insert($0).inserted }
        let words: [Word] = telling.prefix(12).compactMap { word in
            let known = vocabulary.uses(of: word)
            let alternatives = (known == nil ? [] : [word]) + vocabulary.neighbours(of: word, limit: 3)
            guard !alternatives.isEmpty else { return nil }
            return Word(alternatives: alternatives, uses: known ?? vocabulary.uses(of: alternatives[0]) ?? 1)
        }
        return words.sorted { ($0.uses, $0.alternatives[0]) < ($1.uses, $1.alternatives[0]) }
    }

    /// All the words; then the two rarest; then any of them, but for those that too many have.
    static func expressions(_ words: [Word]) -> [SearchExpression] {
        let rare = words.filter { $0.uses <= 500 }
        let any = (rare.isEmpty ? Array(words.prefix(1)) : rare).flatMap(\.alternatives)
        return [words, Array(words.prefix(2))].map { words in
            SearchExpression(terms: words.map { .init(place: .name, alternatives: $0.alternatives) })
        } + [SearchExpression(terms: [.init(place: .name, alternatives: any)])]
    }

    /// From 0 to 1: the weight of the shared words among those of both.
    static func score(_ nameKey: String, _ words: [Word]) -> Double {
        let names = nameKey.split(separator: " ").map(String.init)
        var shared = 0.0
        var all = 0.0
        for word in words {
            let weight = 1 / Double(word.uses + 4)
            all += weight
            if let place = word.alternatives.firstIndex(where: names.contains) {
                shared += place == 0 ? weight : 0.8 * weight
            }
        }
        guard all > 0, !names.isEmpty else { return 0 }
        return 0.8 * shared / all + 0.2 * Double(min(words.count, names.count)) / Double(max(words.count, names.count))
    }
}

import Cooperation

/// How a text writes an organisation that it does not name exactly: found again in the passages its author confirmed.
enum WrittenNames {
    /// Words of the longest way in which a name is looked for.
    private static let longest = 14

    static func of(_ name: String, in passages: [String]) -> [String] {
        let wanted = NameKey.words(of: name)
        return Set(passages.compactMap { likeliest(wanted, in: $0) }).sorted()
    }

    /// The stretch of the passage that looks most like the name, when one looks enough like it.
    private static func likeliest(_ wanted: [String], in passage: String) -> String? {
        let words = FoldedWord.all(in: passage)
        let telling = words.map { NameKey.isSilent($0.text) ? nil : NameKey.expand($0.text) }
        var best: (score: Double, range: ClosedRange<Int>)?
        for start in words.indices where telling[start] != nil {
            var stretch: [String] = []
            for end in start..<min(words.count, start + longest) {
                guard let word = telling[end] else { continue }
                stretch.append(word)
                let score = NameSimilarity.score(words: stretch, wanted)
                if score > (best?.score ?? 0.62) { best = (score, start...end) }
                if score == 1 { break }
            }
            if best?.score == 1 { break }
        }
        return best.map { best in
            String(
                passage[words[best.range.lowerBound].range.lowerBound..<words[best.range.upperBound].range.upperBound]
            )
        }
    }
}

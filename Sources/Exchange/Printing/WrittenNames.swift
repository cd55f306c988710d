import Cooperation

/// How a text writes an organisation that it does not name exactly: found again in the passages its author confirmed.
enum WrittenNames {
    static func of(_ name: String, in passages: [String]) -> [String] {
        var found: Set<String> = []
        for passage in passages {
            let words = FoldedWord.all(in: passage)
            var best = (score: 0.62, text: "")
            for start in words.indices where !NameKey.isSilent(words[start].text) {
                for end in start..<min(words.count, start + 14) where !NameKey.isSilent(words[end].text) {
                    let text = String(passage[words[start].range.lowerBound..<words[end].range.upperBound])
                    let score = NameSimilarity.score(text, name)
                    if score > best.score { best = (score, text) }
                }
            }
            if !best.text.isEmpty { found.insert(best.text) }
        }
        return found.sorted()
    }
}

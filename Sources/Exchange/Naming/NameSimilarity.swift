import Cooperation

/// How much two names look like the same name, 0 to 1.
package enum NameSimilarity {
    /// Words that agree, exactly or up to a typing mistake, weighed by their length.
    package static func score(_ first: String, _ second: String) -> Double {
        score(words: NameKey.words(of: first), NameKey.words(of: second))
    }

    static func score(words first: [String], _ second: [String]) -> Double {
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        var left = second
        var common = 0.0
        for word in first {
            guard let (place, closeness) = closest(to: word, in: left) else { continue }
            common += closeness * weight(word)
            left.remove(at: place)
        }
        let total = (first + second).reduce(0) { $0 + weight($1) }
        return min(1, 2 * common / total)
    }

    private static func weight(_ word: String) -> Double { Double(min(word.utf8.count, 8)) + 1 }

    private static func closest(to word: String, in words: [String]) -> (Int, Double)? {
        var best: (place: Int, closeness: Double)?
        for (place, other) in words.enumerated() {
            let closeness = closeness(word, other)
            if closeness > (best?.closeness ?? 0) { best = (place, closeness) }
        }
        return best
    }

    /// 1 for the same word, less for a plural or a mistake, 0 for another word.
    private static func closeness(_ first: String, _ second: String) -> Double {
        if first == second { return 1 }
        let (short, long) = first.utf8.count <= second.utf8.count ? (first, second) : (second, first)
        guard short.utf8.count >= 4 else { return 0 }
        if long.utf8.count - short.utf8.count == 1, long.hasPrefix(short) { return 0.95 }
        let mistakes = distance(Array(short.utf8), Array(long.utf8))
        let allowed = long.utf8.count >= 8 ? 2 : 1
        return mistakes <= allowed ? 1 - Double(mistakes) / Double(long.utf8.count) : 0
    }

    /// Levenshtein's distance.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var corner = row[0]
            row[0] = line + 1
            for (column, other) in second.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, corner + (letter == other ? 0 : 1))
                corner = above
            }
        }
        return row[second.count]
    }
}

import Cooperation

/// How much two names look like the same name, 0 to 1.
package enum NameSimilarity {
    /// Words that agree, exactly or up to a typing mistake, weighed by their length.
    ///
    /// The name of the commune, common to many, counts for little.
    package static func score(_ first: String, _ second: String, commune: String? = nil) -> Double {
        let common = commune.map { Set(NameKey.words(of: $0)) } ?? []
        return score(words: NameKey.words(of: first), NameKey.words(of: second), common)
    }

    /// The same for the words of two names, as ``NameKey/words(of:)`` gives them.
    static func score(words first: [String], _ second: [String], _ weak: Set<String> = []) -> Double {
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        guard first != second else { return 1 }
        var left = second
        var common = 0.0
        for word in first {
            guard let (place, closeness) = closest(to: word, in: left) else { continue }
            common += closeness * weight(word, weak)
            left.remove(at: place)
        }
        let total = (first + second).reduce(0) { $0 + weight($1, weak) }
        return min(1, 2 * common / total)
    }

    private static func weight(_ word: String, _ weak: Set<String>) -> Double {
        weak.contains(word) ? 2 : Double(min(word.utf8.count, 8)) + 1
    }

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
        guard short.utf8.count >= 6 else { return 0 }
        let allowed = long.utf8.count >= 9 ? 2 : 1
        guard long.utf8.count - short.utf8.count <= allowed else { return 0 }
        let mistakes = distance(Array(short.utf8), Array(long.utf8))
        return mistakes <= allowed ? 1 - Double(mistakes) / Double(long.utf8.count) : 0
    }

    /// Letters to add, take away, change or swap with the next.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var (before, row) = ([Int](), Array(0...second.count))
        for line in first.indices {
            var next = [line + 1]
            for column in second.indices {
                let change = row[column] + (first[line] == second[column] ? 0 : 1)
                var least = min(row[column + 1] + 1, next[column] + 1, change)
                if line > 0, column > 0, first[line] == second[column - 1], first[line - 1] == second[column] {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, row) = (row, next)
        }
        return row[second.count]
    }
}

import Cooperation

/// The words under which texts are indexed and searched.
enum SearchWords {
    /// The words that count, once each, in order.
    static func all(in text: String, limit: Int = 200) -> [String] {
        var seen: Set<String> = []
        var words: [String] = []
        for word in FoldedWord.all(in: text) where words.count < limit {
            let word = NameKey.expand(word.text)
            if isWord(word), !NameKey.stopWords.contains(word), seen.insert(word).inserted { words.append(word) }
        }
        return words
    }

    /// Letters and figures only, of a length that a person types.
    static func isWord(_ word: String) -> Bool {
        guard (1...40).contains(word.utf8.count) else { return false }
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return true }
        return word.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .uppercaseLetter: true
            default: false
            }
        }
    }
}

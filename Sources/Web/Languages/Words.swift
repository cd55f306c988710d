package import Cooperation

/// The interface in one reader's language: sentences, dates, numbers, lists.
package struct Words: Sendable {
    let lexicon: Lexicon
    let zone: Zone
    let now: Instant

    package init(_ catalogue: Catalogue, _ language: Language, zone: Zone, now: Instant) {
        lexicon = catalogue[language]
        self.zone = zone
        self.now = now
    }

    package var language: Language { lexicon.language }

    /// The sentence under this key; a missing one shows its key, and fails a test.
    package func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
        switch lexicon.sayings[key] {
        case .plain(let sentence): sentence.filled(with: arguments)
        case .counted(_, let other): other.filled(with: arguments)
        case nil: key
        }
    }

    /// The sentence for so many things; `{count}` is the number, written as the language writes it.
    package func callAsFunction(_ key: String, count: Int, _ arguments: [String: String] = [:]) -> String {
        guard case .counted(let one, let other) = lexicon.sayings[key] else { return key }
        let sentence = isOne(count) ? one : other
        return sentence.filled(with: arguments.merging(["count": number(count)]) { given, _ in given })
    }

    /// Whether the catalogue has this key.
    package func has(_ key: String) -> Bool { lexicon.sayings[key] != nil }

    /// French counts zero with one, English with many.
    private func isOne(_ count: Int) -> Bool {
        switch language {
        case .fr: (0...1).contains(count)
        case .en: count == 1
        }
    }
}

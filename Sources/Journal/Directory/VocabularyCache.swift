import Cooperation
import Synchronization

/// The directory's words in memory, brought up to date when there are new ones.
final class VocabularyCache: Sendable {
    struct Known: Sendable {
        var vocabulary = Vocabulary([])
        var codes = DirectoryCodesInUse()
        var lastNumber = 0
    }

    private let known = Mutex(Known())

    /// The words as they are now; reads only those that came since.
    func current(on connection: any Connection) throws -> Known {
        let last = try connection.integer("SELECT max(number) FROM directory_word") ?? 0
        let before = known.withLock { $0 }
        if before.lastNumber == last { return before }
        // Fewer words than before: the index was derived anew.
        var after = before.lastNumber < last ? before : Known()
        var words: [(word: String, uses: Int)] = []
        try connection.each("SELECT word, uses FROM directory_word WHERE number > \(after.lastNumber)") { row in
            let word = try row.text(0)
            if !after.codes.add(word) { words.append((word, try row.integer(1))) }
        }
        after.vocabulary = after.lastNumber == 0 ? Vocabulary(words) : after.vocabulary.adding(words)
        after.lastNumber = last
        known.withLock { $0 = after }
        return after
    }
}

/// The codes that at least one organisation or service has: what is worth offering as a filter.
package struct DirectoryCodesInUse: Sendable, Equatable {
    package private(set) var themes: Set<String> = []
    package private(set) var publics: Set<String> = []
    package private(set) var networks: Set<String> = []

    package init() {}

    /// Takes `theme:logement`…; false for a plain word.
    mutating func add(_ word: String) -> Bool {
        guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let code = String(word[word.index(after: colon)...])
        switch word[..<colon] {
        case "theme": themes.insert(code)
        case "public": publics.insert(code)
        default: networks.insert(code)
        }
        return true
    }
}

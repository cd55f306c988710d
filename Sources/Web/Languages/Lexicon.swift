/// The sentences of one language, and what is asked of it at every date.
final class Lexicon: Sendable {
    let language: Language
    let sayings: [String: Saying]
    let weekdays: [String]
    let months: [String]

    init(_ language: Language, _ sayings: [String: Saying]) {
        self.language = language
        self.sayings = sayings
        weekdays = Self.words(sayings["dates.weekdays"])
        months = Self.words(sayings["dates.months"])
    }

    private static func words(_ saying: Saying?) -> [String] {
        guard case .plain(let sentence) = saying else { return [] }
        return sentence.filled(with: [:]).split(separator: " ").map(String.init)
    }
}

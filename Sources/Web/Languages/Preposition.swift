/// A French preposition that contracts with the article of the name that follows, or elides before its vowel:
/// « au nom des Jardins du Lez », « le mandat d’Odile ».
enum Preposition: String, Sendable {
    case of = "de "
    case to = "à "

    /// A text without the preposition that ends it as a word of its own, and that preposition.
    static func split(_ text: Substring) -> (text: String, preposition: Preposition?) {
        for preposition in [Preposition.of, .to] where text.hasSuffix(preposition.rawValue) {
            let rest = text.dropLast(preposition.rawValue.count)
            if rest.last.map({ !$0.isLetter }) ?? true { return (String(rest), preposition) }
        }
        return (String(text), nil)
    }

    /// The preposition and the name as they are said together.
    func before(_ name: String) -> String {
        if name.hasPrefix("Les ") { return (self == .of ? "des " : "aux ") + name.dropFirst(4) }
        if name.hasPrefix("Le ") { return (self == .of ? "du " : "au ") + name.dropFirst(3) }
        if self == .of, let first = name.first, Self.vowels.contains(first) { return "d’" + name }
        return rawValue + name
    }

    private static let vowels: Set<Character> = Set("aàâeéèêëiîïoôuùûAÀÂEÉÈÊËIÎÏOÔUÙÛ")
}

import Cooperation

/// A word of a text with what tells a name from prose: its letters' case and what stands before it.
struct NameToken {
    enum Shape { case lower, capital, upper, number }
    /// What separates two words, weakest first.
    enum Gap: Int, Comparable {
        case joined, space, line, comma, hard

        static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    let word: String
    let range: Range<String.Index>
    let shape: Shape
    let gap: Gap
    /// Whether a sentence, a line of a list or a cell begins here.
    var begins: Bool { gap == .hard }
    var isSilent: Bool { NameKey.isSilent(word) }
    var isNameLike: Bool { shape == .capital || shape == .upper }

    static func all(in text: String) -> [NameToken] {
        var end = text.startIndex
        return FoldedWord.all(in: text).map { folded in
            let between = text[end..<folded.range.lowerBound]
            let gap = end == text.startIndex ? .hard : gap(between)
            end = folded.range.upperBound
            return NameToken(
                word: NameKey.expand(folded.text),
                range: folded.range,
                shape: shape(text[folded.range]),
                gap: gap
            )
        }
    }

    private static func shape(_ raw: Substring) -> Shape {
        let letters = raw.filter(\.isLetter)
        guard let first = letters.first else { return .number }
        if letters.count > 1, !letters.contains(where: \.isLowercase) { return .upper }
        return first.isUppercase || letters.contains(where: \.isUppercase) ? .capital : .lower
    }

    private static func gap(_ between: Substring) -> Gap {
        if between.isEmpty { return .joined }
        let lines = between.count { $0 == "\n" }
        if lines > 1 || between.contains(where: { ";:!?()[]{}«»\"“”|•…~*#=_<>\u{2013}\u{2014}".contains($0) }) {
            return .hard
        }
        if between.contains(".") { return between.allSatisfy { $0 == "." } && between.count == 1 ? .joined : .hard }
        if lines == 1, between.contains("-") { return .hard }
        if between.contains(",") || between.contains("/") || between.contains(" -") { return .comma }
        if lines == 1 { return .line }
        return between.contains(" ") || between.contains("\u{A0}") ? .space : .joined
    }
}

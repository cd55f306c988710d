import Cooperation

/// A text made ready for finding names: its words, and the evidence around any stretch of them.
struct NameText {
    let text: String
    let tokens: [NameToken]
    let regions: NameRegions
    /// Which item of a partners' section each token belongs to.
    let itemOf: [Int?]

    init(_ text: String) {
        self.text = text
        tokens = NameToken.all(in: text)
        regions = NameRegions(text)
        var items = [Int?](repeating: nil, count: tokens.count)
        for (number, item) in regions.items.enumerated() {
            var place = tokens.firstIndex { $0.range.lowerBound >= item.range.lowerBound } ?? tokens.count
            while place < tokens.count, tokens[place].range.upperBound <= item.range.upperBound {
                items[place] = number
                place += 1
            }
        }
        itemOf = items
    }

    /// The words that count of a stretch.
    func key(_ span: ClosedRange<Int>) -> String {
        let telling = span.lazy.filter { !tokens[$0].isSilent }.map { tokens[$0].word }
        return telling.joined(separator: " ")
    }

    /// The stretch as written, on one line.
    func phrase(_ span: ClosedRange<Int>) -> String {
        text[range(span)].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func range(_ span: ClosedRange<Int>) -> Range<String.Index> {
        tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound].range.upperBound
    }

    /// The nearest word before that counts, unless a sentence or a clause lies between.
    func wordBefore(_ place: Int, crossing limit: NameToken.Gap = .line) -> Int? {
        var index = place
        while index > 0, tokens[index].gap <= limit {
            index -= 1
            if !NameKey.stopWords.contains(tokens[index].word) { return index }
        }
        return nil
    }

    /// Whether the next word that counts is the first of this name: "Zénith de Montpellier".
    func isFollowed(by commune: String?, _ span: ClosedRange<Int>) -> Bool {
        guard let commune = commune.map(NameKey.words)?.first else { return false }
        let next = (span.upperBound + 1..<tokens.count).first { !tokens[$0].isSilent || tokens[$0].gap > .space }
        return next.map { $0 - span.upperBound <= 2 && tokens[$0].gap <= .space && tokens[$0].word == commune } ?? false
    }

    /// The character just outside, white space aside.
    func character(before place: Int) -> Character? {
        text[..<tokens[place].range.lowerBound].last { !$0.isWhitespace }
    }

    func character(after place: Int) -> Character? {
        text[tokens[place].range.upperBound...].first { !$0.isWhitespace }
    }
}

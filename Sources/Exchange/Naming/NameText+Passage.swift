/// The words around a name, for somebody who reads only them.
extension NameText {
    private static let around = 80

    /// The sentence, or what eighty characters on each side hold of it: cut between words, with "…" where it is cut.
    func passage(_ span: ClosedRange<Int>) -> String {
        let range = range(span)
        let words = [before(range), String(text[range]), after(range)].joined()
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func before(_ range: Range<String.Index>) -> String {
        let near = text[..<range.lowerBound].suffix(Self.around)
        if let end = near.indices.last(where: { isEnd(at: $0, in: near) }) {
            return String(near[near.index(after: end)...])
        }
        guard near.startIndex > text.startIndex else { return String(near) }
        return "… " + near.drop { !$0.isWhitespace }
    }

    private func after(_ range: Range<String.Index>) -> String {
        let near = text[range.upperBound...].prefix(Self.around)
        if let end = near.indices.first(where: { isEnd(at: $0, in: near) }) { return String(near[...end]) }
        guard near.endIndex < text.endIndex else { return String(near) }
        let cut = near.lastIndex(where: \.isWhitespace) ?? near.startIndex
        return near[..<cut] + " …"
    }

    /// Whether a sentence ends here: a full stop before white space, or an empty line.
    ///
    /// A line alone may be a paper's margin.
    private func isEnd(at place: String.Index, in near: Substring) -> Bool {
        let next = text.index(after: place)
        guard next < text.endIndex else { return false }
        return near[place].isNewline ? text[next].isNewline : ".!?".contains(near[place]) && text[next].isWhitespace
    }
}

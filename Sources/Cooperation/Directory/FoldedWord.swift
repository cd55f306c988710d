import Foundation

/// A word as names are compared: lowercase, without accents, ligatures undone; and where the text has it.
package struct FoldedWord: Sendable, Hashable {
    package let text: String
    package let range: Range<String.Index>

    /// The words of a text in order; initials with dots make one, so "F.I.S.E." is "fise".
    package static func all(in text: String) -> [FoldedWord] {
        var words: [FoldedWord] = []
        var letters: [UInt8] = []
        var start = text.startIndex
        var joins = false
        func close(at end: String.Index) {
            guard !letters.isEmpty else { return }
            let word = String(decoding: letters, as: UTF8.self)
            if joins, let last = words.last {
                words[words.count - 1] = FoldedWord(text: last.text + word, range: last.range.lowerBound..<end)
            } else {
                words.append(FoldedWord(text: word, range: start..<end))
            }
            letters.removeAll(keepingCapacity: true)
        }
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let folded = LetterFolding.fold(scalar)
            if !folded.isEmpty {
                if letters.isEmpty { start = index }
                letters.append(contentsOf: folded)
            } else if !scalar.isCombiningMark {
                let isInitial = letters.count == 1
                close(at: index)
                joins = scalar == "." && isInitial && next < scalars.endIndex && isSingle(scalars, next)
            }
            index = next
        }
        close(at: scalars.endIndex)
        return words
    }

    /// Whether one letter stands alone here, as in initials.
    private static func isSingle(_ scalars: String.UnicodeScalarView, _ index: String.Index) -> Bool {
        guard !LetterFolding.fold(scalars[index]).isEmpty else { return false }
        let after = scalars.index(after: index)
        return after == scalars.endIndex || LetterFolding.fold(scalars[after]).isEmpty
    }
}

extension Unicode.Scalar {
    fileprivate var isCombiningMark: Bool { (0x300...0x36F).contains(value) }
}

/// Letters without case or accent, as bytes; other signs give nothing.
private enum LetterFolding {
    static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        if table.indices.contains(Int(scalar.value)) { return table[Int(scalar.value)] }
        return generalPunctuation.contains(scalar) ? [] : unfolded(scalar)
    }

    private static let table: [[UInt8]] = (0..<0x250).map { Unicode.Scalar($0).map(unfolded) ?? [] }

    /// Typographic quotes, dashes and spaces: many in prose, and never part of a word.
    private static let generalPunctuation: ClosedRange<Unicode.Scalar> = "\u{2000}"..."\u{206F}"

    private static func unfolded(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "œ", "Œ": return Array("oe".utf8)
        case "æ", "Æ": return Array("ae".utf8)
        case "ß": return Array("ss".utf8)
        case "ø", "Ø": return Array("o".utf8)
        default: break
        }
        let lowered = scalar.properties.lowercaseMapping.decomposedStringWithCompatibilityMapping.unicodeScalars
        let kept = lowered.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        return Array(String(String.UnicodeScalarView(kept)).utf8)
    }
}

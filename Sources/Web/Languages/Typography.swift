/// Gives sentences typed on a keyboard the spaces and apostrophes of print.
struct Typography: Sendable {
    static let narrow: Character = "\u{202F}"
    /// Whether a byte may begin something to mend; most sentences have none.
    private static let isTelling = (0...255).map { byte in "';?!:%«»€".utf8.contains(UInt8(byte)) }
    let language: Language

    init(of language: Language) {
        self.language = language
    }

    /// An apostrophe after a letter is curly: l’école.
    ///
    /// French spaces before `; ? ! : » % €` and after `«` do not break.
    func mend(_ text: String) -> String {
        guard text.utf8.contains(where: { Self.isTelling[Int($0)] }) else { return text }
        let isFrench = language == .fr
        var written = String.UnicodeScalarView()
        var last: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            var mended = scalar
            switch scalar {
            case "'" where last.properties.isAlphabetic || last.properties.generalCategory == .nonspacingMark:
                mended = "’"
            case " " where isFrench && last == "«": mended = "\u{202F}"
            case ";", "?", "!", "»", "%", "€", ":":
                guard isFrench, last == " " else { break }
                written.removeLast()
                written.append(scalar == ":" ? "\u{00A0}" : "\u{202F}")
            default: break
            }
            written.append(mended)
            last = mended
        }
        return String(written)
    }
}

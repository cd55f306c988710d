/// The form under which an organisation's name is compared with what people write.
package enum NameKey {
    /// Words that tell nothing of which organisation it is.
    package static let stopWords: Set<String> = [
        "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "par", "pour", "s", "sur",
        "un", "une", "of", "the", "and",
    ]

    /// Legal forms and the plain word "association", written or left out as people please.
    package static let legalForms: Set<String> = [
        "asbl", "aisbl", "vzw", "asso", "assoc", "association", "associations", "scic", "scop", "sarl", "sas", "sasu",
        "spl", "epic", "loi", "1901",
    ]

    private static let abbreviations = [
        "cie": "compagnie", "ets": "etablissements", "ste": "sainte", "st": "saint", "ctre": "centre",
        "dept": "departement",
    ]

    /// The words that count, abbreviations written out; all the words when none counts.
    package static func words(of name: String) -> [String] {
        let all = FoldedWord.all(in: name).map { expand($0.text) }
        let telling = all.filter { !isSilent($0) }
        return telling.isEmpty ? all : telling
    }

    /// Names with the same key are taken for the same name.
    package static func key(of name: String) -> String {
        words(of: name).joined(separator: " ")
    }

    /// "F.I.S.E." and "fise" are the same acronym.
    package static func acronym(of text: String) -> String {
        FoldedWord.all(in: text).map(\.text).joined()
    }

    package static func expand(_ word: String) -> String { abbreviations[word] ?? word }

    package static func isSilent(_ word: String) -> Bool { stopWords.contains(word) || legalForms.contains(word) }
}

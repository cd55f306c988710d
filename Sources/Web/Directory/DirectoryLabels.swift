import Cooperation

extension Words {
    /// The name of a code in the reader's language, or the code when a producer made it up.
    func label(_ kind: String, _ code: String) -> String {
        let key = "directory.\(kind).\(code)"
        return has(key) ? self(key) : code.replacing("-", with: " ")
    }

    func labels(_ kind: String, _ codes: [String]) -> String {
        codes.map { label(kind, $0) }.joined(separator: ", ")
    }

    /// « à jour », mise à jour il y a 3 mois.
    func freshness(of day: Day) -> (word: String, updated: String) {
        let freshness = Freshness(updated: day, on: today)
        return (
            self("directory.fresh.\(freshness.rawValue)"), self("directory.updated", ["distance": distance(to: day)])
        )
    }
}

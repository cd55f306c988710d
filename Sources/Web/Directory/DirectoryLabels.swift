import Cooperation

extension Words {
    /// The name of a code in the reader's language, or the code when a producer made it up.
    func label(_ kind: String, _ code: String) -> String {
        let key = "directory.\(kind).\(code)"
        return has(key) ? self(key) : code.replacing("-", with: " ")
    }

    func labels(_ kind: String, _ codes: [String]) -> String {
        codes.map { label(kind, $0) }.joined(separator: " · ")
    }

    /// il y a 3 mois, à jour.
    func freshness(of day: Day) -> String {
        "\(distance(to: day)), \(self("directory.fresh.\(Freshness(updated: day, on: today).rawValue)"))"
    }
}

/// A language that the whole interface speaks.
package enum Language: String, Sendable, CaseIterable {
    case fr, en

    /// Its name in itself, for the one who looks for it.
    var ownName: String {
        switch self {
        case .fr: "Français"
        case .en: "English"
        }
    }

    /// The first of our languages that the browser asks for; French when it asks for none of them.
    init(accepting header: String?) {
        var best: (language: Language, weight: Int)?
        for choice in (header ?? "").split(separator: ",").prefix(20) {
            let parts = choice.split(separator: ";")
            guard let tag = parts.first, let language = Language(tag: tag) else { continue }
            let weight = parts.dropFirst().lazy.compactMap(Self.weight).first ?? 1000
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .fr
    }

    private init?(tag: Substring) {
        let primary = tag.drop { $0 == " " }.prefix { $0 != "-" && $0 != " " }.lowercased()
        self.init(rawValue: primary)
    }

    /// `q=0.8` in thousandths.
    private static func weight(_ parameter: Substring) -> Int? {
        let trimmed = parameter.drop { $0 == " " }
        guard trimmed.hasPrefix("q="), let value = Double(trimmed.dropFirst(2)), (0...1).contains(value) else {
            return nil
        }
        return Int(value * 1000)
    }
}

package import Cooperation

extension Words {
    /// What a rule says, in the reader's words.
    package func refusal(_ refusal: any Refusal) -> String {
        self("refusal.\(refusal.key)", readable(refusal.arguments))
    }

    /// Turns what the rules name (days, cents, scopes) into words.
    func readable(_ arguments: [String: String]) -> [String: String] {
        guard !arguments.isEmpty else { return arguments }
        return Dictionary(uniqueKeysWithValues: arguments.map { ($0.key, readable($0.key, $0.value)) })
    }

    private func readable(_ name: String, _ value: String) -> String {
        switch name {
        case "day": Day(value).map(day) ?? value
        case "cents": Int(value).map { euros(cents: $0) } ?? value
        case "scope", "has", "needs": self("mandate.scope.\(value)")
        case "limit", "least", "most": Int(value).map(number) ?? value
        case "fields": list(value.split(separator: ",").map { self("refusal.field.\($0)") })
        case "way": self("decisions.way.\(value)")
        case "choice": self("decisions.choiceSaid.\(value)")
        case "subject": self("decisions.subject.\(value)")
        case "article": self("frame.article.\(value)")
        case "kind": self("refusal.said.\(value)")
        default: value
        }
    }
}

import Cooperation

extension DecisionEffect {
    /// How a form and an address name it: `suspend`, `commitment-3`.
    var choice: String { number.map { "\(kind.rawValue)-\($0)" } ?? kind.rawValue }

    init?(choice: String) {
        let parts = choice.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let kind = Kind(rawValue: parts[0]) else { return nil }
        let number = parts.dropFirst().first.flatMap { Int(counted: $0) }
        guard kind.isNumbered == (number != nil), parts.count == (number == nil ? 1 : 2) else { return nil }
        self.init(kind, number)
    }
}

extension Words {
    /// What a decision changes by itself, a version or a commitment by its own words.
    func effect(_ effect: DecisionEffect, in sheet: CycleSheet) -> String {
        let key = "decisions.effect.\(effect.kind.rawValue)"
        guard let number = effect.number else { return self(key) }
        return self(
            key,
            [
                "number": self.number(number),
                "organisation": sheet.names[sheet.cycle.frame.version(number)?.value.organisation],
                "text": sheet.cycle.realisation.commitments.first { $0.number == number }?.commitment.value.text ?? "",
            ]
        )
    }
}

extension Link {
    /// The form of a question whose decision would have this effect.
    static func question(_ partnership: PartnershipID, on effect: DecisionEffect, title: String? = nil) -> Link {
        cycle(partnership, .decisions, "nouvelle").with([
            ("subject", effect.kind.subject.rawValue), ("effect", effect.choice), ("title", title),
        ])
    }
}

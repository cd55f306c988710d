/// A clause as it came back from a word processor.
package struct ReturnedClause: Sendable, Equatable {
    /// What its marker says; nothing for a passage without one.
    package let number: Int?
    package let version: Int?
    package let heading: String
    package let text: String

    package init(number: Int?, version: Int?, heading: String, text: String) {
        self.number = number
        self.version = version
        self.heading = heading
        self.text = text
    }
}

/// What a returned file would change, each to become an amendment or a new clause.
package struct ReturnedChange: Sendable, Equatable {
    package let clause: Clause?
    /// The version that was taken away; older than the clause's when somebody wrote meanwhile.
    package let version: Int?
    package let text: ClauseText

    package var isStale: Bool { clause.map { $0.version != version } ?? false }
}

extension Convention {
    /// The clauses of a returned file that no longer say what the text says; white space and bullets aside.
    package func changes(in returned: [ReturnedClause]) -> [ReturnedChange] {
        returned.compactMap { passage in
            let clause = passage.number.flatMap { number in clauses.first { $0.number == number } }
            let text = ClauseText(
                heading: passage.heading.meaningful ?? clause?.text.heading ?? "",
                text: passage.text,
                topic: clause?.text.topic,
                obliges: clause?.text.obliges ?? []
            )
            guard text.text.meaningful != nil, let clause else {
                return passage.number == nil && text.text.meaningful != nil
                    ? ReturnedChange(clause: nil, version: nil, text: text) : nil
            }
            let base = passage.version.flatMap { clause.version($0)?.value } ?? clause.text
            return base.reads(like: text) || clause.text.reads(like: text)
                ? nil : ReturnedChange(clause: clause, version: passage.version, text: text)
        }
    }

    /// The clauses of the text that a returned file no longer holds.
    package func absent(from returned: [ReturnedClause]) -> [Clause] {
        let present = Set(returned.compactMap(\.number))
        return clauses.filter { !present.contains($0.number) }
    }
}

extension ClauseText {
    /// Whether both say the same, however they are spaced and bulleted.
    func reads(like other: ClauseText) -> Bool {
        Self.words(of: heading) == Self.words(of: other.heading) && Self.words(of: text) == Self.words(of: other.text)
    }

    private static func words(of text: String) -> [Substring] {
        text.replacing(/[•–−*]\s/, with: "- ").replacing(/#+\s/, with: "").split(whereSeparator: \.isWhitespace)
    }
}

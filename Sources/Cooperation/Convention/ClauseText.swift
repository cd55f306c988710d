/// What one clause says, and to whom.
package struct ClauseText: Sendable, Codable, Hashable {
    package var heading: String
    package var text: String
    /// The section of the model that it fills, if any.
    package var topic: ClauseTopic?
    /// Those whom it obliges; every partner when empty.
    package var obliges: [OrganisationID]

    package init(heading: String, text: String, topic: ClauseTopic? = nil, obliges: [OrganisationID] = []) {
        self.heading = heading
        self.text = text
        self.topic = topic
        self.obliges = obliges
    }

    package func binds(_ organisation: OrganisationID) -> Bool {
        obliges.isEmpty || obliges.contains(organisation)
    }

    /// Whether a model's blank was left in it: `[…]`.
    package var hasBlanks: Bool { Self.hasBlank(text) || Self.hasBlank(heading) }

    /// Looks for the bracket first: a search among characters is slow, and nearly all clauses have none.
    private static func hasBlank(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "[")) && text.contains("[…]")
    }
}

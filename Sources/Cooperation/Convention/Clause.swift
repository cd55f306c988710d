/// One clause with all its versions: its number stays its own wherever it stands in the text.
package struct Clause: Sendable, Equatable {
    /// Counted from 1 in the order of proposal; not the place in the text.
    package let number: Int
    package internal(set) var versions: [Dated<ClauseText>]
    /// Deleting is one more version, without a text.
    package internal(set) var deletion: Dated<ClauseDeletion>?

    package var text: ClauseText { versions[versions.count - 1].value }
    package var version: Int { versions.count + (deletion == nil ? 0 : 1) }
    /// Who proposed it first.
    package var author: OrganisationID? { versions[0].record.actor.organisation }

    package func version(_ number: Int) -> Dated<ClauseText>? {
        versions[numbered: number]
    }
}

/// A clause taken out of the text; its words stay readable.
package struct ClauseDeletion: Sendable, Codable, Equatable {
    package let clause: Int
    package let reason: String?

    package init(clause: Int, reason: String?) {
        self.clause = clause
        self.reason = reason
    }
}

/// A clause as it enters the text.
package struct ProposedClause: Sendable, Codable, Equatable {
    package let clause: Int
    /// Its place in the text, from 0.
    package let place: Int
    package let text: ClauseText

    package init(clause: Int, place: Int, text: ClauseText) {
        self.clause = clause
        self.place = place
        self.text = text
    }
}

/// A clause written anew by the organisation that proposed it.
package struct RevisedClause: Sendable, Codable, Equatable {
    package let clause: Int
    package let text: ClauseText

    package init(clause: Int, text: ClauseText) {
        self.clause = clause
        self.text = text
    }
}

/// A clause that goes elsewhere in the text; what it says stays.
package struct ClauseMove: Sendable, Codable, Equatable {
    package let clause: Int
    package let place: Int

    package init(clause: Int, place: Int) {
        self.clause = clause
        self.place = place
    }
}

/// One part of a cycle, with a stream of its own beside the paper's: several people write in several chapters at once
/// without waiting for each other.
package protocol Chapter: Aggregate where Fact: ChapterEvent {
    /// Whether each cycle begins the chapter anew; if not, it goes on through all the cycles.
    static var isPerCycle: Bool { get }
    /// What the chapter still misses before the next step of the cycle.
    func missing(in cycle: Cycle, on day: Day) -> [Gap]
    /// What the chapter expects of an organisation that sits at the table.
    func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter]
    /// With what the next cycle's chapter begins, when this one is renewed.
    var legacy: [Fact] { get }
}

extension Chapter {
    package static var isPerCycle: Bool { true }
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] { [] }
    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] { [] }
    package var legacy: [Fact] { [] }
}

/// A fact of a chapter, which can always be told in words.
package protocol ChapterEvent: Event {
    /// The event in words; who and when are in its record.
    var trace: TraceLine { get }
}

/// Something that a cycle misses; in words: `gap.<key>`.
package struct Gap: Sendable, Equatable {
    package let key: String
    /// Where it is mended.
    package let part: CyclePart
    /// Who can mend it; nobody in particular when empty.
    package var organisations: [OrganisationID]
    package var arguments: [String: TraceLine.Argument]

    package init(
        _ key: String,
        _ part: CyclePart,
        of organisations: [OrganisationID] = [],
        _ arguments: [String: TraceLine.Argument] = [:]
    ) {
        self.key = key
        self.part = part
        self.organisations = organisations
        self.arguments = arguments
    }
}

/// Something that a cycle expects of one organisation; in words: `matter.<key>`.
package struct Matter: Sendable, Equatable {
    package let key: String
    package let part: CyclePart
    package var due: Day?
    package var arguments: [String: TraceLine.Argument]

    package init(
        _ key: String,
        _ part: CyclePart,
        due: Day? = nil,
        _ arguments: [String: TraceLine.Argument] = [:]
    ) {
        self.key = key
        self.part = part
        self.due = due
        self.arguments = arguments
    }
}

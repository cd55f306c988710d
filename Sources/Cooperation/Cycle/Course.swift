/// The cycles of a partnership one after the other: suspended, taken up again, ended, renewed.
package struct Course: Chapter, Equatable {
    package static let category = "course"
    package static let isPerCycle = false
    package let id: Identifier<Course>
    /// One for each cycle that is over, in order.
    package private(set) var endings: [Dated<CycleEnding>] = []
    /// The present cycle's pauses, the last one open while it lasts.
    package private(set) var pauses: [Pause] = []
    /// When the partners decided to begin the present cycle's assessment, whatever the dates say.
    package private(set) var assessmentBegun: Record?

    package init(id: Identifier<Course>) {
        self.id = id
    }

    package mutating func apply(_ event: CourseEvent, _ record: Record) {
        switch event {
        case .suspended(let reason): pauses.append(Pause(reason: reason.text, since: record))
        case .resumed:
            if !pauses.isEmpty { pauses[pauses.count - 1].until = record }
        case .assessmentBegun: assessmentBegun = record
        case .ended(let ending):
            endings.append(Dated(ending, record))
            if ending.way == .renewed { (pauses, assessmentBegun) = ([], nil) }
        }
    }

    /// Number of the cycle in which the partnership is, or was when it ended.
    package var cycle: Int { 1 + endings.filter { $0.value.way == .renewed }.count }

    /// How the present cycle ended, when nothing follows it.
    package var ending: Dated<CycleEnding>? { endings.last.flatMap { $0.value.way == .renewed ? nil : $0 } }

    package var isSuspended: Bool { pauses.last.map { $0.until == nil } ?? false }

    /// How a given cycle ended.
    package func ending(of cycle: Int) -> Dated<CycleEnding>? {
        endings[numbered: cycle]
    }
}

/// How a cycle ends (S-056).
package struct CycleEnding: Sendable, Codable, Equatable {
    package enum Way: String, Sendable, Codable, CaseIterable { case closed, renewed, abandoned }

    package let way: Way
    package let reason: String?

    package init(way: Way, reason: String?) {
        self.way = way
        self.reason = reason
    }
}

/// A time during which the cycle stands still, by decision of the partners.
package struct Pause: Sendable, Equatable {
    package let reason: String
    package let since: Record
    package internal(set) var until: Record?
}

/// What happens to a cycle as a whole.
package enum CourseEvent: ChapterEvent {
    case suspended(SuspensionReason)
    case resumed
    /// The partners look back on what was done, before the last day or without one.
    case assessmentBegun
    case ended(CycleEnding)

    package var kind: String {
        switch self {
        case .suspended: "course.suspended.1"
        case .resumed: "course.resumed.1"
        case .assessmentBegun: "course.assessmentBegun.1"
        case .ended: "course.ended.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .suspended(let body): body
        case .resumed, .assessmentBegun: Nothing()
        case .ended(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "course.suspended.1": self = .suspended(try body.read())
        case "course.resumed.1": self = .resumed
        case "course.assessmentBegun.1": self = .assessmentBegun
        case "course.ended.1": self = .ended(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .suspended(let reason): TraceLine("course.suspended", ["reason": .text(reason.text)])
        case .resumed: TraceLine("course.resumed")
        case .assessmentBegun: TraceLine("course.assessmentBegun")
        case .ended(let ending):
            TraceLine("course.ended.\(ending.way.rawValue)", ["reason": .text(ending.reason ?? "")])
        }
    }
}

/// Why the cycle stands still.
package struct SuspensionReason: Sendable, Codable, Equatable {
    package let text: String

    package init(text: String) {
        self.text = text
    }
}

/// What happens in the chapter ``Meetings``.
package enum MeetingsEvent: ChapterEvent {
    case called(MeetingCall)
    case answered(SlotAnswers)
    case fixed(FixedDate)
    case moved(MeetingMove)
    case cancelled(MeetingCancellation)
    case itemAdded(AgendaItem)
    case minuted(MeetingMinutes)
    case tasked(MinutedTask)

    package var kind: String {
        switch self {
        case .called: "meetings.called.1"
        case .answered: "meetings.answered.1"
        case .fixed: "meetings.fixed.1"
        case .moved: "meetings.moved.1"
        case .cancelled: "meetings.cancelled.1"
        case .itemAdded: "meetings.itemAdded.1"
        case .minuted: "meetings.minuted.1"
        case .tasked: "meetings.tasked.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .called(let body): body
        case .answered(let body): body
        case .fixed(let body): body
        case .moved(let body): body
        case .cancelled(let body): body
        case .itemAdded(let body): body
        case .minuted(let body): body
        case .tasked(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "meetings.called.1": self = .called(try body.read())
        case "meetings.answered.1": self = .answered(try body.read())
        case "meetings.fixed.1": self = .fixed(try body.read())
        case "meetings.moved.1": self = .moved(try body.read())
        case "meetings.cancelled.1": self = .cancelled(try body.read())
        case "meetings.itemAdded.1": self = .itemAdded(try body.read())
        case "meetings.minuted.1": self = .minuted(try body.read())
        case "meetings.tasked.1": self = .tasked(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .called(let call): TraceLine("meetings.called", ["title": .text(call.plan.title)])
        case .answered(let answers): TraceLine("meetings.answered", ["number": .number(answers.meeting)])
        case .fixed(let date):
            TraceLine("meetings.fixed", ["number": .number(date.meeting), "day": .day(date.slot.day)])
        case .moved(let move) where !move.changesDate:
            TraceLine("meetings.relocated", ["number": .number(move.meeting)])
        case .moved(let move):
            TraceLine("meetings.moved", ["number": .number(move.meeting), "day": .day(move.slot.day)])
        case .cancelled(let cancellation):
            TraceLine("meetings.cancelled", ["number": .number(cancellation.meeting)])
        case .itemAdded(let item): TraceLine("meetings.itemAdded", ["number": .number(item.meeting)])
        case .minuted(let minutes): TraceLine("meetings.minuted", ["number": .number(minutes.meeting)])
        case .tasked(let task):
            TraceLine(
                "meetings.tasked",
                ["what": .text(task.what), "organisation": .organisation(task.organisation)]
            )
        }
    }
}

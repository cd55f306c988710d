/// Dates sought, agendas, presence and minutes.
package struct Meetings: Chapter, Equatable {
    package static let category = "meetings"
    package let id: Identifier<Meetings>
    /// In the order in which they were called.
    package private(set) var all: [Meeting] = []
    /// What the minutes gave to do.
    package private(set) var tasks: [Dated<MinutedTask>] = []

    package init(id: Identifier<Meetings>) {
        self.id = id
    }

    package mutating func apply(_ event: MeetingsEvent, _ record: Record) {
        switch event {
        case .called(let call): all.append(Meeting(call: Dated(call, record)))
        case .answered(let answers):
            change(answers.meeting) { $0.answers[answers.organisation] = Dated(answers, record) }
        case .fixed(let date):
            change(date.meeting) {
                $0.fixed = Dated(date, record)
                $0.changes += 1
            }
        case .moved(let move):
            change(move.meeting) {
                $0.fixed = Dated(move.date, record)
                $0.moves.append(Dated(move, record))
                $0.changes += 1
            }
        case .cancelled(let cancellation):
            change(cancellation.meeting) {
                $0.cancelled = Dated(cancellation, record)
                $0.changes += 1
            }
        case .itemAdded(let item): change(item.meeting) { $0.items.append(Dated(item, record)) }
        case .minuted(let minutes): change(minutes.meeting) { $0.minutes.append(Dated(minutes, record)) }
        case .tasked(let task): tasks.append(Dated(task, record))
        }
    }

    private mutating func change(_ number: Int, _ body: (inout Meeting) -> Void) {
        all.change(numbered: number, body)
    }

    package subscript(number: Int) -> Meeting? {
        all[numbered: number]
    }

    /// What the minutes of one meeting gave to do.
    package func tasks(of meeting: Int) -> [Dated<MinutedTask>] { tasks.filter { $0.value.meeting == meeting } }

    /// At how many of the meetings whose minutes speak of it an organisation was there; not before it had a place.
    package func attendance(of organisation: OrganisationID) -> (present: Int, told: Int) {
        let told = all.compactMap { meeting in
            meeting.minutes.last?.value.presence.first { $0.organisation == organisation }?.presence
        }.filter { $0 != .notSeated }
        return (told.count { $0 == .present }, told.count)
    }
}

import Cooperation
import HTML

/// The meetings to come, those that were, and the calendar to subscribe to.
struct MeetingsPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.isOpen {
            p {
                a(.class("button main"), .href(sheet.kept(.cycle(sheet.id, .meetings, "nouvelle")))) {
                    words("meetings.new")
                }
            }
        }
        if meetings.all.isEmpty {
            EmptyState(words("meetings.none")) { p { words("meetings.noneNext") } }
        } else {
            list
            attendance
        }
        SubscriptionSection(sheet: sheet, words: words)
    }

    private var meetings: Meetings { sheet.cycle.meetings }

    private var list: some HTML {
        ul(.class("awaits")) {
            ForEach(meetings.all.reversed()) { meeting in
                li {
                    div {
                        p(.class("what")) {
                            a(.href(sheet.kept(.meeting(sheet.id, meeting.number)))) { meeting.plan.title }
                        }
                        p(.class("when")) { when(meeting) }
                    }
                    StateMark(meeting.state(on: sheet.day), words)
                }
            }
        }
    }

    private func when(_ meeting: Meeting) -> String {
        if let fixed = meeting.fixed { return words.slot(fixed.value.slot) }
        let missing = sheet.seated.filter { meeting.answers[$0] == nil }
        return missing.isEmpty
            ? words("meetings.allAnswered")
            : words("meetings.awaiting", ["organisations": words.list(missing.map { sheet.names[$0] })])
    }

    private var attendance: some HTML {
        section {
            h2 { words("meetings.attendance") }
            dl(.class("facts")) {
                ForEach(sheet.together { meetings.attendance(of: $0).told > 0 }) { organisation in
                    dt { sheet.placedName(organisation, words) }
                    dd { presence(organisation) }
                }
            }
        }
    }

    private func presence(_ organisation: OrganisationID) -> String {
        let (present, told) = meetings.attendance(of: organisation)
        guard told > 0 else { return words("meetings.unknownPresence") }
        return words("meetings.presentLine", ["present": words.number(present), "told": words.number(told)])
    }
}

extension StateMark {
    init(_ state: Meeting.State, _ words: Words) {
        let shape: Shape =
            switch state {
            case .polling: .waiting
            case .fixed: .half
            case .over: .empty
            case .minuted: .full
            case .cancelled: .ended
            }
        self.init(shape, words("meetings.state.\(state.rawValue)"))
    }
}

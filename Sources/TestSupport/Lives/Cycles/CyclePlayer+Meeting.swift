import Cooperation

extension CyclePlayer {
    mutating func meeting() -> CycleCommand {
        let number = number(of: cycle.meetings.all.count)
        return switch random.number(0...9) {
        case ..<2: calling()
        case ..<4: answeringSlots(number)
        case 4: fixing(number)
        case 5: moving(number)
        case 6: cancelling(number)
        case 7: addingItem(number)
        case 8: minuting(number)
        default: tasking(number)
        }
    }

    private mutating func calling() -> CycleCommand {
        let days = Set((0...random.number(0...2)).map { _ in random.number(-1...8) })
        let plan = MeetingPlan(
            title: words("Rencontre"),
            form: .inPerson,
            length: 90,
            slots: days.sorted().map { MeetingSlot(day: day.advanced(by: $0), minute: 570) },
            essential: random.chance(20) ? [other()] : []
        )
        return CycleCommand("call a meeting", in: \.meetings) { try $0.meetings.call(plan, at: $1) }
    }

    private mutating func answeringSlots(_ number: Int) -> CycleCommand {
        let slots = cycle.meetings[number]?.plan.slots.count ?? 1
        let answers = (0..<slots).map { _ in random.pick(Availability.allCases) }
        return CycleCommand("answer meeting \(number)", in: \.meetings) {
            try $0.meetings.answer(number, answers, at: $1)
        }
    }

    private mutating func fixing(_ number: Int) -> CycleCommand {
        let slot = random.number(0...2)
        return CycleCommand("fix meeting \(number) on \(slot)", in: \.meetings) {
            try $0.meetings.fix(number, slot: slot, place: nil, in: $0, at: $1)
        }
    }

    private mutating func moving(_ number: Int) -> CycleCommand {
        let slot = MeetingSlot(day: day.advanced(by: random.number(-1...9)), minute: random.pick([570, 840]) ?? 570)
        return CycleCommand("move meeting \(number) to \(slot.day)", in: \.meetings) {
            try $0.meetings.move(number, to: slot, place: nil, in: $0, at: $1)
        }
    }

    private mutating func cancelling(_ number: Int) -> CycleCommand {
        let why = words("Parce que")
        return CycleCommand("cancel meeting \(number)", in: \.meetings) {
            try $0.meetings.cancel(number, reason: why, in: $0, at: $1)
        }
    }

    private mutating func addingItem(_ number: Int) -> CycleCommand {
        let item = words("Point")
        return CycleCommand("add a point to \(number)", in: \.meetings) {
            try $0.meetings.add(item, to: number, at: $1)
        }
    }

    private mutating func minuting(_ number: Int) -> CycleCommand {
        let (text, seen) = (words("Compte rendu"), cycle.meetings[number]?.minutes.count ?? 0)
        let attendees = cycle.meetings[number]?.attendees(seated: seated) ?? seated
        let presence = attendees.map { OrganisationPresence($0, random.pick(Presence.allCases) ?? .present) }
        return CycleCommand("minute \(number) after \(seen)", in: \.meetings) {
            try $0.meetings.minute(number, text, presence: presence, seen: seen, at: $1)
        }
    }

    private mutating func tasking(_ number: Int) -> CycleCommand {
        let (what, owner) = (words("Appeler la salle"), other())
        return CycleCommand("task \(owner) from \(number)", in: \.meetings) {
            try $0.meetings.task(what, of: number, to: owner, due: nil, at: $1)
        }
    }
}

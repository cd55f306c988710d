extension Meetings {
    /// Most dates among which one is chosen.
    package static let slotLimit = 12

    /// Proposes a meeting and the dates among which to choose; whoever sits at the table may.
    package func call(_ plan: MeetingPlan, at sitting: Sitting) throws -> Deed<MeetingsEvent> {
        try sitting.requireSeat()
        var plan = plan
        guard let title = plan.title.meaningful else { throw MeetingsRefusal.titleMissing }
        plan.title = title
        plan.purpose = plan.purpose?.meaningful
        plan.place = plan.place?.meaningful
        guard !plan.slots.isEmpty else { throw MeetingsRefusal.slotsMissing }
        guard plan.slots.count <= Self.slotLimit else { throw MeetingsRefusal.tooManySlots }
        guard plan.slots.allSatisfy({ $0.day >= sitting.day && (0..<1_440).contains($0.minute) }) else {
            throw MeetingsRefusal.slotPast
        }
        guard Set(plan.slots).count == plan.slots.count else { throw MeetingsRefusal.slotTwice }
        plan.slots.sort()
        guard (15...1_440).contains(plan.length) else { throw MeetingsRefusal.lengthOutOfRange }
        guard plan.essential.allSatisfy(sitting.seated.contains) else { throw MeetingsRefusal.essentialUnknown }
        guard plan.answerBy.map({ $0 >= sitting.day }) ?? true else { throw MeetingsRefusal.answerByPast }
        let number = all.count + 1
        var events: [MeetingsEvent] = [
            .called(MeetingCall(number: number, organisation: sitting.organisation, plan: plan))
        ]
        if plan.slots.count == 1 {
            events.append(.fixed(FixedDate(meeting: number, slot: plan.slots[0], place: nil)))
        }
        return Deed(events)
    }

    /// When the organisation can come; its last answer counts.
    package func answer(_ number: Int, _ answers: [Availability?], at sitting: Sitting) throws -> Deed<MeetingsEvent> {
        try sitting.requireSeat()
        let meeting = try living(number)
        guard meeting.fixed == nil else { throw MeetingsRefusal.alreadyFixed }
        guard answers.count == meeting.plan.slots.count else { throw MeetingsRefusal.slotUnknown }
        guard answers.contains(where: { $0 != nil }) else { throw MeetingsRefusal.nothingAnswered }
        let said = SlotAnswers(meeting: number, organisation: sitting.organisation, answers: answers)
        return Deed(meeting.answers[sitting.organisation]?.value == said ? [] : [.answered(said)])
    }

    /// Whoever called the meeting, or facilitates, chooses one of its dates.
    package func fix(_ number: Int, slot index: Int, place: String?, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<MeetingsEvent>
    {
        let meeting = try conducted(number, in: cycle, at: sitting)
        guard let standing = meeting.standings.first(where: { $0.index == index }) else {
            throw MeetingsRefusal.slotUnknown
        }
        let date = FixedDate(meeting: number, slot: standing.slot, place: place?.meaningful)
        guard meeting.fixed.map({ $0.value == date }) ?? true else { throw MeetingsRefusal.alreadyFixed }
        guard standing.slot.day >= sitting.day else { throw MeetingsRefusal.slotPast }
        guard standing.isPossible else { throw MeetingsRefusal.essentialCannot }
        return Deed(meeting.fixed == nil ? [.fixed(date)] : [])
    }

    package func cancel(_ number: Int, reason: String, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<MeetingsEvent>
    {
        _ = try conducted(number, in: cycle, at: sitting)
        guard let reason = reason.meaningful else { throw MeetingsRefusal.reasonMissing }
        return Deed([.cancelled(MeetingCancellation(meeting: number, reason: reason))])
    }

    /// The meeting among those at the table, for those who may conduct it: its convener and whoever facilitates.
    func conducted(_ number: Int, in cycle: Cycle, at sitting: Sitting) throws -> Meeting {
        try sitting.requireSeat()
        let meeting = try living(number)
        guard meeting.minutes.isEmpty else { throw MeetingsRefusal.alreadyFixed }
        guard meeting.convener == sitting.organisation || cycle.facilitates(sitting) else {
            throw MeetingsRefusal.notTheConvener
        }
        return meeting.among(sitting.seated)
    }

    func living(_ number: Int) throws -> Meeting {
        guard let meeting = self[number] else { throw MeetingsRefusal.unknown }
        guard meeting.cancelled == nil else { throw MeetingsRefusal.cancelled }
        return meeting
    }
}

extension Meetings {
    /// Most characters that minutes may have: some eighty pages.
    package static let minutesLimit = 300_000

    /// Puts a point on the agenda.
    package func add(_ item: String, to number: Int, at sitting: Sitting) throws -> Deed<MeetingsEvent> {
        try sitting.requireSeat()
        let meeting = try living(number)
        guard meeting.minutes.isEmpty else { throw MeetingsRefusal.alreadyFixed }
        guard let item = item.meaningful else { throw MeetingsRefusal.itemMissing }
        return Deed([.itemAdded(AgendaItem(meeting: number, organisation: sitting.organisation, text: item))])
    }

    /// Writes down what was said and which organisations were there; `seen` counts the texts that the writer has seen.
    package func minute(
        _ number: Int,
        _ text: String,
        presence: [OrganisationPresence],
        seen: Int,
        at sitting: Sitting
    ) throws -> Deed<MeetingsEvent> {
        try sitting.requireSeat()
        let meeting = try living(number)
        guard let fixed = meeting.fixed, fixed.value.slot.day <= sitting.day else { throw MeetingsRefusal.notHeldYet }
        guard let text = text.meaningful else { throw MeetingsRefusal.textMissing }
        guard meeting.minutes.count == seen else { throw MeetingsRefusal.minutesMeanwhile }
        let said = Set(presence.map(\.organisation))
        guard said.isSuperset(of: meeting.attendees(seated: sitting.seated)), said.count == presence.count else {
            throw MeetingsRefusal.presenceMissing
        }
        if let last = meeting.minutes.last?.value, last.text == text, last.presence == presence {
            throw MeetingsRefusal.nothingChanged
        }
        let minutes = MeetingMinutes(
            meeting: number,
            organisation: sitting.organisation,
            text: text,
            presence: presence
        )
        return Deed([.minuted(minutes)])
    }

    /// Notes what the meeting gave to do, and who takes it.
    package func task(_ what: String, of number: Int, to owner: OrganisationID, due: Day?, at sitting: Sitting) throws
        -> Deed<MeetingsEvent>
    {
        try sitting.requireSeat()
        let meeting = try living(number)
        guard let fixed = meeting.fixed, fixed.value.slot.day <= sitting.day else { throw MeetingsRefusal.notHeldYet }
        guard let what = what.meaningful else { throw MeetingsRefusal.taskMissing }
        guard sitting.seated.contains(owner) else { throw MeetingsRefusal.ownerUnknown }
        guard due.map({ $0 >= fixed.value.slot.day }) ?? true else { throw MeetingsRefusal.dueBeforeMeeting }
        let task = MinutedTask(number: tasks.count + 1, meeting: number, what: what, organisation: owner, due: due)
        return Deed([.tasked(task)])
    }
}

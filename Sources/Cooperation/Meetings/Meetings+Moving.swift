extension Meetings {
    /// Gives a fixed meeting another date, among those proposed or not, or another place; whoever may fix it may, until
    /// minutes exist.
    package func move(_ number: Int, to slot: MeetingSlot, place: String?, in cycle: Cycle, at sitting: Sitting) throws
        -> Deed<MeetingsEvent>
    {
        let meeting = try conducted(number, in: cycle, at: sitting)
        guard let fixed = meeting.fixed?.value else { throw MeetingsRefusal.notFixed }
        guard slot.day >= sitting.day, (0..<1_440).contains(slot.minute) else { throw MeetingsRefusal.slotPast }
        let move = MeetingMove(meeting: number, from: fixed.slot, slot: slot, place: place?.meaningful)
        guard move.changesDate || (move.place ?? meeting.plan.place) != meeting.place else {
            throw MeetingsRefusal.dateUnchanged
        }
        guard !move.changesDate || meeting.standings.allSatisfy({ $0.slot != slot || $0.isPossible }) else {
            throw MeetingsRefusal.dateImpossible
        }
        return Deed([.moved(move)])
    }
}

/// A date that was fixed, and gives way to another.
package struct MeetingMove: Sendable, Codable, Equatable {
    package let meeting: Int
    package let from: MeetingSlot
    package let slot: MeetingSlot
    package let place: String?

    package init(meeting: Int, from: MeetingSlot, slot: MeetingSlot, place: String?) {
        self.meeting = meeting
        self.from = from
        self.slot = slot
        self.place = place
    }

    var date: FixedDate { FixedDate(meeting: meeting, slot: slot, place: place) }
}

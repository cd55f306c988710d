/// A date that was fixed, and gives way to another; or the same, at another place.
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

    /// Whether it is another date, and not another place alone.
    package var changesDate: Bool { slot != from }

    var date: FixedDate { FixedDate(meeting: meeting, slot: slot, place: place) }
}

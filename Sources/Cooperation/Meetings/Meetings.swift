/// Dates sought, agendas, presence and minutes.
package struct Meetings: Chapter, Equatable {
    package static let category = "meetings"
    package let id: Identifier<Meetings>

    package init(id: Identifier<Meetings>) {
        self.id = id
    }

    package mutating func apply(_ event: MeetingsEvent, _ record: Record) {}
}

extension Meeting {
    /// The meeting with the answers of those at the table only: whoever left keeps no date from being chosen.
    package func among(_ seated: [OrganisationID]) -> Meeting {
        var meeting = self
        meeting.answers = answers.filter { seated.contains($0.key) }
        return meeting
    }

    /// Those of whom minutes say whether they were there: whoever sits at the table, then whoever the last text told of.
    package func attendees(seated: [OrganisationID]) -> [OrganisationID] {
        let told = minutes.last?.value.presence.map(\.organisation) ?? []
        return seated + told.filter { !seated.contains($0) }
    }
}

extension Cycle {
    /// The same, then whoever sat at the table on the day of the meeting and left before anybody wrote of it.
    package func attendees(of meeting: Meeting, on day: Day) -> [OrganisationID] {
        let told = meeting.attendees(seated: seated(on: day))
        guard let held = meeting.fixed?.value.slot.day, held <= day else { return told }
        return told + seated(on: held).filter { !told.contains($0) }
    }
}

/// Whether an organisation was there.
package enum Presence: String, Sendable, Codable, CaseIterable {
    case present, excused, absent
    /// It had no place at the table then: neither there nor missing.
    case notSeated
}

/// What was said, as one organisation wrote it down; a later text adds to it and takes nothing out.
package struct MeetingMinutes: Sendable, Codable, Equatable {
    package let meeting: Int
    package let organisation: OrganisationID
    package let text: String
    package let presence: [OrganisationPresence]

    package init(meeting: Int, organisation: OrganisationID, text: String, presence: [OrganisationPresence]) {
        self.meeting = meeting
        self.organisation = organisation
        self.text = text
        self.presence = presence
    }
}

package struct OrganisationPresence: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let presence: Presence

    package init(_ organisation: OrganisationID, _ presence: Presence) {
        self.organisation = organisation
        self.presence = presence
    }
}

/// Something to do that was agreed in a meeting; the chapter of the actions takes it up.
package struct MinutedTask: Sendable, Codable, Equatable {
    /// Counted through all the meetings of the cycle, from 1.
    package let number: Int
    package let meeting: Int
    package let what: String
    /// Who takes it.
    package let organisation: OrganisationID
    package let due: Day?

    package init(number: Int, meeting: Int, what: String, organisation: OrganisationID, due: Day?) {
        self.number = number
        self.meeting = meeting
        self.what = what
        self.organisation = organisation
        self.due = due
    }
}

/// A point that an organisation puts on the agenda.
package struct AgendaItem: Sendable, Codable, Equatable {
    package let meeting: Int
    package let organisation: OrganisationID
    package let text: String

    package init(meeting: Int, organisation: OrganisationID, text: String) {
        self.meeting = meeting
        self.organisation = organisation
        self.text = text
    }
}

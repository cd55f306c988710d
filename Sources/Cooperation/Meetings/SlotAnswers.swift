/// Whether an organisation can come.
package enum Availability: String, Sendable, Codable, CaseIterable {
    case yes, ifNeedBe, no
}

/// When an organisation can come; a slot about which it said nothing is unknown, never a no (I-32).
package struct SlotAnswers: Sendable, Codable, Equatable {
    package let meeting: Int
    package let organisation: OrganisationID
    /// One for each slot, in order.
    package let answers: [Availability?]

    package init(meeting: Int, organisation: OrganisationID, answers: [Availability?]) {
        self.meeting = meeting
        self.organisation = organisation
        self.answers = answers
    }
}

/// How good a slot is, from what each one answered.
package struct SlotStanding: Sendable, Equatable {
    /// Its place among the slots of the plan, from 0.
    package let index: Int
    package let slot: MeetingSlot
    package let yes: Int
    package let ifNeedBe: Int
    package let no: Int
    /// Those who cannot be missing and cannot come.
    package let missed: [OrganisationID]

    package var isPossible: Bool { missed.isEmpty }
}

/// The date is chosen.
package struct FixedDate: Sendable, Codable, Equatable {
    package let meeting: Int
    package let slot: MeetingSlot
    package let place: String?

    package init(meeting: Int, slot: MeetingSlot, place: String?) {
        self.meeting = meeting
        self.slot = slot
        self.place = place
    }
}

/// The meeting will not take place.
package struct MeetingCancellation: Sendable, Codable, Equatable {
    package let meeting: Int
    package let reason: String

    package init(meeting: Int, reason: String) {
        self.meeting = meeting
        self.reason = reason
    }
}

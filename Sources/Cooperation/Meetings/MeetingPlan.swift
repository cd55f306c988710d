/// A meeting to come: what for, and the dates among which one is chosen.
package struct MeetingPlan: Sendable, Codable, Equatable {
    package enum Form: String, Sendable, Codable, CaseIterable {
        /// In the same room (S-116).
        case inPerson
        case remote, mixed
    }

    package var title: String
    package var purpose: String?
    package var place: String?
    package var form: Form
    /// How long it lasts, in minutes.
    package var length: Int
    package var slots: [MeetingSlot]
    /// Those without whom it makes no sense.
    package var essential: [OrganisationID]
    package var answerBy: Day?

    package init(
        title: String,
        purpose: String? = nil,
        place: String? = nil,
        form: Form,
        length: Int,
        slots: [MeetingSlot],
        essential: [OrganisationID] = [],
        answerBy: Day? = nil
    ) {
        self.title = title
        self.purpose = purpose
        self.place = place
        self.form = form
        self.length = length
        self.slots = slots
        self.essential = essential
        self.answerBy = answerBy
    }
}

/// A day and an hour, as a clock at the place of work shows them.
package struct MeetingSlot: Sendable, Codable, Hashable, Comparable {
    package let day: Day
    /// Minute of the day.
    package let minute: Int

    package init(day: Day, minute: Int) {
        self.day = day
        self.minute = minute
    }

    package static func < (left: MeetingSlot, right: MeetingSlot) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}

/// A meeting and who called it.
package struct MeetingCall: Sendable, Codable, Equatable {
    package let number: Int
    package let organisation: OrganisationID
    package let plan: MeetingPlan

    package init(number: Int, organisation: OrganisationID, plan: MeetingPlan) {
        self.number = number
        self.organisation = organisation
        self.plan = plan
    }
}

/// What a member may do inside the organisation; what they may do for it is their mandates.
package enum MemberRole: String, Sendable, Codable, CaseIterable {
    case administrator, member
}

/// Somebody who works in the organisation.
package struct Member: Sendable, Codable, Hashable {
    package let person: PersonID
    package let role: MemberRole

    package init(person: PersonID, role: MemberRole) {
        self.person = person
        self.role = role
    }
}

package struct MemberRemoval: Sendable, Codable, Hashable {
    package let person: PersonID

    package init(person: PersonID) {
        self.person = person
    }
}

package struct MandateRevocation: Sendable, Codable, Hashable {
    package let mandate: MandateID
    /// Last day on which the mandate was valid.
    package let lastDay: Day

    package init(mandate: MandateID, lastDay: Day) {
        self.mandate = mandate
        self.lastDay = lastDay
    }
}

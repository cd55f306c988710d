/// A person's request to speak for an organisation that is only listed.
package struct Claim: Sendable, Codable, Hashable {
    package let person: PersonID
    package let way: ClaimWay

    package init(person: PersonID, way: ClaimWay) {
        self.person = person
        self.way = way
    }
}

/// How a claim is proven.
package enum ClaimWay: String, Sendable, Codable, CaseIterable {
    /// A link sent to the organisation's own address.
    case mail
    /// A code sent on paper by the instance.
    case code
    /// Two organisations already verified say so.
    case approval
}

/// A code was printed for the organisation; only its fingerprint is kept.
package struct CodeIssue: Sendable, Codable, Hashable {
    package let fingerprint: String
    package let lastDay: Day

    package init(fingerprint: String, lastDay: Day) {
        self.fingerprint = fingerprint
        self.lastDay = lastDay
    }
}

package struct ClaimApproval: Sendable, Codable, Hashable {
    package let person: PersonID
    package let by: OrganisationID

    package init(person: PersonID, by: OrganisationID) {
        self.person = person
        self.by = by
    }
}

package struct ClaimRejection: Sendable, Codable, Hashable {
    package let person: PersonID

    package init(person: PersonID) {
        self.person = person
    }
}

package struct Verification: Sendable, Codable, Hashable {
    package let person: PersonID
    package let way: ClaimWay

    package init(person: PersonID, way: ClaimWay) {
        self.person = person
        self.way = way
    }
}

/// An organisation agrees with clauses that oblige it, each in one exact version (I-04).
package struct ClauseAgreement: Sendable, Codable, Equatable {
    package struct Reading: Sendable, Codable, Hashable {
        package let clause: Int
        package let version: Int

        package init(clause: Int, version: Int) {
            self.clause = clause
            self.version = version
        }
    }

    package let organisation: OrganisationID
    package let clauses: [Reading]

    package init(organisation: OrganisationID, clauses: [Reading]) {
        self.organisation = organisation
        self.clauses = clauses
    }
}

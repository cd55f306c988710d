/// An organisation becomes part of another on a day: from then on it is no legal person any more.
package struct Merger: Sendable, Codable, Equatable {
    package let into: OrganisationID
    /// First day on which the organisation is gone.
    package let on: Day

    package init(into: OrganisationID, on: Day) {
        self.into = into
        self.on = on
    }
}

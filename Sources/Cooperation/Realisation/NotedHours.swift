/// Hours noted wrongly, as they should have been.
package struct HoursCorrection: Sendable, Codable, Equatable {
    package let number: Int
    package let phase: SpentHours.Phase
    package let hours: Int
    package let on: Day

    package init(number: Int, phase: SpentHours.Phase, hours: Int, on: Day) {
        self.number = number
        self.phase = phase
        self.hours = hours
        self.on = on
    }
}

/// The number of hours that should not have been noted.
package struct HoursNumber: Sendable, Codable, Equatable {
    package let number: Int

    package init(number: Int) {
        self.number = number
    }
}

/// Hours as they stand: as noted, or as corrected since.
package struct NotedHours: Sendable, Equatable {
    package let number: Int
    package let spent: SpentHours
    /// Who said them last, and when.
    package let record: Record
    package let isCorrected: Bool
}

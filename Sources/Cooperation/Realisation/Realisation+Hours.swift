extension Realisation {
    private static let mostHours = 10_000

    /// Counts hours that the speaker's own organisation spent (S-100).
    package func spend(_ hours: Int, in phase: SpentHours.Phase, on day: Day, at sitting: Sitting) throws
        -> Deed<RealisationEvent>
    {
        try sitting.requireSeat()
        try check(hours, on: day, at: sitting)
        return Deed([
            .hoursSpent(SpentHours(organisation: sitting.organisation, phase: phase, hours: hours, on: day))
        ])
    }

    /// Writes hours noted wrongly as they should have been; only for one's own organisation.
    package func correct(
        hours number: Int,
        to hours: Int,
        in phase: SpentHours.Phase,
        on day: Day,
        at sitting: Sitting
    ) throws -> Deed<RealisationEvent> {
        let present = try own(hours: number, at: sitting).spent
        try check(hours, on: day, at: sitting)
        guard (hours, phase, day) != (present.hours, present.phase, present.on) else {
            throw RealisationRefusal.nothingChanged
        }
        return Deed([.hoursCorrected(HoursCorrection(number: number, phase: phase, hours: hours, on: day))])
    }

    /// Takes out hours that should not have been noted; only of one's own organisation.
    package func remove(hours number: Int, at sitting: Sitting) throws -> Deed<RealisationEvent> {
        _ = try own(hours: number, at: sitting)
        return Deed([.hoursRemoved(HoursNumber(number: number))])
    }

    /// The hours that count, in the order in which they were noted.
    package var notedHours: [NotedHours] {
        hours.enumerated().compactMap { index, noted in
            let number = index + 1
            guard removedHours[number] == nil else { return nil }
            guard let correction = correctedHours[number] else {
                return NotedHours(number: number, spent: noted.value, record: noted.record, isCorrected: false)
            }
            let spent = SpentHours(
                organisation: noted.value.organisation,
                phase: correction.value.phase,
                hours: correction.value.hours,
                on: correction.value.on
            )
            return NotedHours(number: number, spent: spent, record: correction.record, isCorrected: true)
        }
    }

    /// Hours really spent, by organisation and phase.
    package var timeAccount: [OrganisationID: [SpentHours.Phase: Int]] {
        notedHours.map(\.spent).reduce(into: [:]) {
            $0[$1.organisation, default: [:]][$1.phase, default: 0] += $1.hours
        }
    }

    private func own(hours number: Int, at sitting: Sitting) throws -> NotedHours {
        try sitting.requireSeat()
        guard let noted = notedHours.first(where: { $0.number == number }) else {
            throw RealisationRefusal.hoursUnknown
        }
        guard noted.spent.organisation == sitting.organisation else { throw RealisationRefusal.notYourHours }
        return noted
    }

    private func check(_ hours: Int, on day: Day, at sitting: Sitting) throws {
        guard (1...Self.mostHours).contains(hours) else { throw RealisationRefusal.hoursOutOfRange }
        guard day <= sitting.day else { throw RealisationRefusal.dayToCome }
    }
}

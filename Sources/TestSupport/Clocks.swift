package import Cooperation
package import Journal

extension Clock {
    /// Stands still at noon in Paris on 21 November 2026.
    package static let noon = Clock { .noon }

    /// Stands still at another moment.
    package static func fixed(_ moment: Moment) -> Clock {
        Clock { moment }
    }
}

extension Moment {
    package static let noon = Moment(
        instant: Instant(milliseconds: 1_795_258_800_000),
        day: Day(number: 20_778)
    )

    /// The same hour, so many days later or earlier.
    package func advanced(byDays days: Int) -> Moment {
        Moment(instant: instant.advanced(bySeconds: Int64(days) * 86_400), day: day.advanced(by: days))
    }
}

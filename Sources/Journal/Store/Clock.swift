package import Cooperation
package import Foundation

/// What time it is, and which day that makes at the place of work.
package struct Clock: Sendable {
    package let now: @Sendable () -> Moment

    package init(_ now: @escaping @Sendable () -> Moment) {
        self.now = now
    }

    /// The machine's clock, with the days of a time zone.
    package static func system(in zone: TimeZone) -> Clock {
        Clock { Moment(Instant(Date()), in: zone) }
    }
}

package import Foundation

/// A point in time: milliseconds since 1970-01-01 00:00 UTC.
package struct Instant: Hashable, Sendable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package init(_ date: Date) {
        milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
    }

    package var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant that lies so many seconds later, or earlier when negative.
    package func advanced(bySeconds seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }
}

extension Instant: Codable {
    package init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}

/// The time of an act as a rule needs it: the instant, and the calendar day it is at the place of work.
package struct Moment: Hashable, Sendable {
    package let instant: Instant
    package let day: Day

    package init(instant: Instant, day: Day) {
        self.instant = instant
        self.day = day
    }

    package init(_ instant: Instant, in zone: TimeZone) {
        let local = instant.milliseconds + Int64(zone.secondsFromGMT(for: instant.date)) * 1000
        self.init(instant: instant, day: Day(number: Int(local.flooredDivision(by: 86_400_000))))
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

package import Cooperation
package import Foundation

/// A time zone read once into a table, because asking Foundation at each date is slow.
package struct Zone: Sendable {
    package let timeZone: TimeZone
    /// Starts of each offset, in milliseconds, ascending.
    private let starts: [Int64]
    private let offsets: [Int]

    package init(_ timeZone: TimeZone) {
        self.timeZone = timeZone
        var starts: [Int64] = [.min]
        var at = Date(timeIntervalSince1970: 946_684_800)
        var offsets = [timeZone.secondsFromGMT(for: at)]
        let end = Date(timeIntervalSince1970: 2_524_608_000)
        while let next = timeZone.nextDaylightSavingTimeTransition(after: at), next > at, next < end {
            starts.append(Int64(next.timeIntervalSince1970 * 1000))
            offsets.append(timeZone.secondsFromGMT(for: next.addingTimeInterval(1)))
            at = next
        }
        self.starts = starts
        self.offsets = offsets
    }

    /// Seconds to add to universal time.
    func offset(at instant: Instant) -> Int {
        var low = 0
        var high = starts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if starts[middle] <= instant.milliseconds { low = middle } else { high = middle - 1 }
        }
        return offsets[low]
    }

    /// The calendar day and the minute of that day.
    package func local(_ instant: Instant) -> (day: Day, minute: Int) {
        let local = instant.milliseconds + Int64(offset(at: instant)) * 1000
        let (quotient, remainder) = local.quotientAndRemainder(dividingBy: 86_400_000)
        let day = remainder < 0 ? quotient - 1 : quotient
        return (Day(number: Int(day)), Int((local - day * 86_400_000) / 60_000))
    }

    package func moment(_ instant: Instant) -> Moment {
        Moment(instant: instant, day: local(instant).day)
    }
}

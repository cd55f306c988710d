import Cooperation
import Foundation

/// One thing done in the demonstration, so many days from today.
struct Scene: Sendable {
    let day: Int
    let minute: Int
    let act: @Sendable (Stage) throws -> Void

    /// What happens that day at that hour, in the zone of the territory.
    static func on(
        _ day: Int,
        _ hour: Int,
        _ minute: Int = 0,
        _ act: @escaping @Sendable (Stage) throws -> Void
    ) -> Scene {
        Scene(day: day, minute: hour * 60 + minute, act: act)
    }

    func moment(today: Day, in zone: TimeZone) -> Moment {
        let day = today.advanced(by: day)
        let utc = Instant(milliseconds: (Int64(day.number) * 1440 + Int64(minute)) * 60_000)
        return Moment(instant: utc.advanced(bySeconds: -Int64(zone.secondsFromGMT(for: utc.date))), day: day)
    }
}

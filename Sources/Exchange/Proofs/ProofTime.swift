package import Cooperation
import Foundation

/// A time as a proof writes it: `2026-11-21T09:30:00.000Z`.
package struct ProofTime: Sendable, Hashable {
    package let instant: Instant

    package init(_ instant: Instant) {
        self.instant = instant
    }

    /// Reads the one form that ``text`` writes.
    package init?(_ text: String) {
        guard text.utf8.count == 24, text.hasSuffix("Z"), let day = Day(text.prefix(10)) else { return nil }
        let clock = text.dropFirst(11).dropLast().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int64($0) }
        guard clock.count == 4, let hour = clock[0], let minute = clock[1], let second = clock[2], let rest = clock[3]
        else { return nil }
        let seconds = ((Int64(day.number) * 24 + hour) * 60 + minute) * 60 + second
        self.init(Instant(milliseconds: seconds * 1000 + rest))
        guard self.text == text else { return nil }
    }

    package var text: String {
        let (seconds, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 1000)
        let (days, clock) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let parts = [clock / 3600, clock / 60 % 60, clock % 60].map { Self.padded($0, to: 2) }
        return "\(Day(number: Int(days)))T\(parts.joined(separator: ":")).\(Self.padded(rest, to: 3))Z"
    }

    private static func padded(_ number: Int64, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension ProofTime: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = ProofTime(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

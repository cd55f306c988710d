import Cooperation
import Foundation
import Testing

@Suite struct DayTests {
    @Test(
        "known days",
        arguments: [
            ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-11-21", 20_778), ("1969-12-31", -1),
            ("1900-03-01", -25_508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ]
    )
    func known(text: String, number: Int) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
    }

    @Test(
        "what is no day is refused",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-30", "26-04-30", "", "hier",
            "2026-04-30T00:00", "+026-04-30", "2026-+4-30", "2026-04-+3", "2026-04-٣٠", "0000-01-01",
        ]
    )
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("every day of two centuries follows the last and reads back")
    func consecutive() throws {
        var day = try #require(Day("1890-01-01"))
        let end = try #require(Day("2110-01-01"))
        while day < end {
            let next = day.advanced(by: 1)
            #expect(Day(next.description)?.number == day.number + 1)
            day = next
        }
    }

    @Test("encodes as text") func encoding() throws {
        let day = try #require(Day("2026-11-21"))
        #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-11-21"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-11-21"]"#.utf8)) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
        }
    }

    @Test(
        "the day of an act is the day at the place of work",
        arguments: [
            (1_795_215_599_000, "2026-11-20"), (1_795_215_600_000, "2026-11-21"), (-1, "1970-01-01"),
            (-3_600_001, "1969-12-31"),
        ]
    )
    func localDay(milliseconds: Int64, expected: String) throws {
        let paris = try #require(TimeZone(secondsFromGMT: 3600))
        #expect(Moment(Instant(milliseconds: milliseconds), in: paris).day.description == expected)
    }
}

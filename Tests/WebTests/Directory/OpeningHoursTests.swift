import Cooperation
import Foundation
import Testing

@testable import Web

@Suite struct OpeningHoursTests {
    private static func said(_ written: String, _ language: Language) throws -> [String] {
        let words = Words(try Catalogue(), language, zone: Zone(.gmt), now: Instant(milliseconds: 0))
        return words.openingHours(written).map { $0.replacing("\u{00A0}", with: " ") }
    }

    @Test(arguments: [
        ("Mo-Fr 09:00-12:00,13:30-17:00", ["lundi à vendredi, 9 h – 12 h et 13 h 30 – 17 h"]),
        ("Tu,Fr 15:00-18:00; Sa 09:00-12:00", ["mardi et vendredi, 15 h – 18 h", "samedi, 9 h – 12 h"]),
    ])
    func `hours are said as people say them`(written: String, said: [String]) throws {
        #expect(try Self.said(written, .fr) == said)
    }

    @Test func `and in the other language`() throws {
        #expect(try Self.said("Mo-Fr 09:00-17:00", .en) == ["Monday to Friday, 9:00 – 17:00"])
    }

    @Test(arguments: [
        "", "sur rendez-vous", "Mo-Fr", "Mo-Fr 9h-12h", "Mo-Xx 09:00-12:00", "Mo-We-Fr 09:00-12:00",
        "Mo-Fr 09:00-12:00; PH off", "Mo-Fr 09:00-99:00", "Mo-Fr 09:00+", ";", "Mo-Fr -",
    ])
    func `what is not simple stays as it was written`(written: String) throws {
        #expect(try Self.said(written, .fr) == [written])
    }
}

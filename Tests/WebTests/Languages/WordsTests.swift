import Cooperation
import Foundation
import TestSupport
import Testing

@testable import Web

extension Words {
    /// The words at noon in Paris on 21 November 2026.
    static func noon(_ language: Language) throws -> Words {
        let zone = Zone(TimeZone(identifier: "Europe/Paris") ?? .gmt)
        return Words(try Catalogue(), language, zone: zone, now: Moment.noon.instant)
    }
}

@Suite struct WordsTests {
    private let narrow = "\u{202F}"

    @Test func `a moment is told in full`() throws {
        let afternoon = Instant(milliseconds: 1_794_920_700_000)
        #expect(try Words.noon(.fr).time(afternoon) == "mardi 17 novembre 2026 à 14\u{A0}h\u{A0}05")
        #expect(try Words.noon(.en).time(afternoon) == "Tuesday 17 November 2026 at 14:05")
    }

    @Test func `the first of the month and summer time are told right`() throws {
        let words = try Words.noon(.fr)
        #expect(words.day(Day(year: 2026, month: 7, day: 1) ?? Day(number: 0)) == "mercredi 1ᵉʳ juillet 2026")
        #expect(words.time(Instant(milliseconds: 1_782_900_000_000)).hasSuffix("12\u{A0}h\u{A0}00"))
        #expect(words.day(Day(number: -1)) == "mercredi 31 décembre 1969")
    }

    @Test(arguments: [
        (0, "à l’instant"), (-120, "il y a 2 minutes"), (-3_600, "il y a 1 heure"), (7_200, "dans 2 heures"),
        (-86_400, "hier"), (86_400, "demain"), (-3 * 86_400, "il y a 3 jours"), (-90 * 86_400, "il y a 3 mois"),
        (-800 * 86_400, "il y a 2 ans"),
    ])
    func `a distance in time is told roughly`(seconds: Int, told: String) throws {
        let words = try Words.noon(.fr)
        #expect(words.ago(words.now.advanced(bySeconds: Int64(seconds))) == told)
    }

    @Test func `numbers and amounts follow the language`() throws {
        let (french, english) = (try Words.noon(.fr), try Words.noon(.en))
        #expect(french.number(1_234_567) == "1\(narrow)234\(narrow)567")
        #expect(english.number(-12_345) == "-12,345")
        #expect(french.euros(cents: 123_450) == "1\(narrow)234,50\(narrow)€")
        #expect(french.euros(cents: 500) == "5\(narrow)€")
        #expect(english.euros(cents: -5) == "-€0.05")
        #expect(french.decimal(3.456) == "3,5")
        #expect(french.decimal(-0.5) == "-0,5")
        #expect(english.decimal(.nan) == "–")
        #expect(french.percent(42) == "42\(narrow)%")
        #expect(french.size(bytes: 3_400_000) == "3,4\u{A0}Mo")
    }

    @Test func `lists and plurals follow the language`() throws {
        let (french, english) = (try Words.noon(.fr), try Words.noon(.en))
        #expect(french.list(["A", "B", "C"]) == "A, B et C")
        #expect(english.list(["A", "B"]) == "A and B")
        #expect(french.list([]) == "" && french.list(["A"]) == "A")
        #expect(french("people.count", count: 0) == "0 personne")
        #expect(english("people.count", count: 0) == "0 people")
        #expect(english("people.count", count: 1) == "1 person")
    }

    @Test(arguments: [
        (nil, Language.fr), ("en-GB,en;q=0.9", .en), ("de, en;q=0.3, fr;q=0.8", .fr), ("*", .fr), ("", .fr),
        ("en;q=0", .fr), ("EN-us", .en), (";;;,,,q=", .fr),
    ])
    func `the browser's first language of ours is chosen`(header: String?, language: Language) {
        #expect(Language(accepting: header) == language)
    }

    @Test func `a template with a lone brace stays as it is`() {
        #expect(Sentence("a { b").filled(with: ["b": "x"]) == "a { b")
        #expect(Sentence("{a}{b}").filled(with: ["a": "1", "b": "{a}"]) == "1{a}")
    }
}

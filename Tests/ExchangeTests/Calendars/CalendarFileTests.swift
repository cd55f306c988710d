import Cooperation
import Foundation
import TestSupport
import Testing

@testable import Exchange

/// What RFC 5545 asks of a calendar, byte for byte.
@Suite struct CalendarFileTests {
    private func file(_ change: (inout CalendarEvent) -> Void = { _ in }) -> String {
        var event = CalendarEvent(
            id: "rencontre-1-lire@maillage",
            time: .at(Moment.noon.instant, minutes: 90),
            title: "Préparer l’été",
            written: Moment.noon.instant
        )
        change(&event)
        return CalendarFile(name: "Lire", events: [event]).text
    }

    /// The lines as a reader unfolds them.
    private func unfolded(_ text: String) -> [String] {
        text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test func `times are universal, an hour and a half lasts ninety minutes`() {
        let lines = unfolded(file())
        #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
        #expect(lines.contains("DTSTART:20261121T110000Z"))
        #expect(lines.contains("DTEND:20261121T123000Z"))
        #expect(lines.contains("STATUS:CONFIRMED") && lines.contains("SEQUENCE:0"))
        #expect(file().hasSuffix("\r\n"))
    }

    @Test func `what is typed cannot end a line or begin a property`() {
        let lines = unfolded(
            file {
                $0.details = "Ordre du jour ; clés, salles\\\r\nBEGIN:VEVENT\u{7}"
                $0.place = "12, rue des Acacias\nLormont"
            }
        )
        #expect(lines.contains("DESCRIPTION:Ordre du jour \\; clés\\, salles\\\\\\nBEGIN:VEVENT"))
        #expect(lines.contains("LOCATION:12\\, rue des Acacias\\nLormont"))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
    }

    @Test func `no line is longer than seventy-five bytes, and no character is cut`() {
        let title = String(repeating: "été 🌻 à l’école, ", count: 30)
        let text = file { $0.details = title }
        for line in text.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 75, "\(line)")
            #expect(!line.contains("\u{FFFD}"))
        }
        let details = unfolded(text).first { $0.hasPrefix("DESCRIPTION:") }
        #expect(details == "DESCRIPTION:\(title.replacing(",", with: "\\,"))")
    }

    @Test func `a cancelled meeting keeps its name and says so; a day has no hour`() {
        let lines = unfolded(
            file {
                $0.isCancelled = true
                $0.sequence = 2
            }
        )
        #expect(lines.contains("UID:rencontre-1-lire@maillage"))
        #expect(lines.contains("STATUS:CANCELLED") && lines.contains("SEQUENCE:2"))
        let day = CalendarEvent(id: "d", time: .on(Moment.noon.day), title: "Réponse", written: Moment.noon.instant)
        let whole = unfolded(CalendarFile(name: "", events: [day]).text)
        #expect(whole.contains("DTSTART;VALUE=DATE:20261121") && whole.contains("DTEND;VALUE=DATE:20261122"))
    }
}

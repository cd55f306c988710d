package import Cooperation

/// A calendar as calendar programs read it (iCalendar, RFC 5545).
package struct CalendarFile: Sendable {
    package static let mediaType = "text/calendar; charset=utf-8"

    package let name: String
    package let events: [CalendarEvent]

    package init(name: String, events: [CalendarEvent]) {
        self.name = name
        self.events = events
    }

    package var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Maillage//Maillage//FR", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(name))",
        ]
        for event in events { lines += event.lines }
        lines.append("END:VCALENDAR")
        return lines.map { CalendarText.folded($0) + "\r\n" }.joined()
    }
}

/// Something that takes place at an hour, or falls on a day.
package struct CalendarEvent: Sendable, Equatable {
    package enum Time: Sendable, Equatable {
        case at(Instant, minutes: Int)
        case on(Day)
    }

    /// The same for ever, so that a change moves the event instead of adding another.
    package let id: String
    package let time: Time
    package let title: String
    package var details: String?
    package var place: String?
    package var address: String?
    /// Counts the changes; calendars keep the highest.
    package var sequence = 0
    package var isCancelled = false
    /// When it was last written.
    package let written: Instant

    package init(id: String, time: Time, title: String, written: Instant) {
        self.id = id
        self.time = time
        self.title = title
        self.written = written
    }

    fileprivate var lines: [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(CalendarText.escaped(id))", "DTSTAMP:\(CalendarText.utc(written))"]
        switch time {
        case .at(let start, let minutes):
            lines.append("DTSTART:\(CalendarText.utc(start))")
            lines.append("DTEND:\(CalendarText.utc(start.advanced(bySeconds: Int64(minutes) * 60)))")
        case .on(let day):
            lines.append("DTSTART;VALUE=DATE:\(CalendarText.date(day))")
            lines.append("DTEND;VALUE=DATE:\(CalendarText.date(day.advanced(by: 1)))")
            lines.append("TRANSP:TRANSPARENT")
        }
        lines.append("SUMMARY:\(CalendarText.escaped(title))")
        if let details { lines.append("DESCRIPTION:\(CalendarText.escaped(details))") }
        if let place { lines.append("LOCATION:\(CalendarText.escaped(place))") }
        if let address { lines.append("URL:\(address)") }
        lines.append("SEQUENCE:\(sequence)")
        lines.append("STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")")
        lines.append("END:VEVENT")
        return lines
    }
}

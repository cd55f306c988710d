package import Cooperation

extension Words {
    /// mardi 17 novembre 2026.
    package func day(_ day: Day) -> String {
        "\(lexicon.weekdays[((day.number + 3) % 7 + 7) % 7]) \(shortDay(day))"
    }

    /// 17 novembre 2026; the first of the month is 1ᵉʳ in French.
    package func shortDay(_ day: Day) -> String {
        let number = language == .fr && day.day == 1 ? "1ᵉʳ" : String(day.day)
        return "\(number) \(lexicon.months[day.month - 1]) \(day.year)"
    }

    /// mardi 17 novembre 2026 à 14 h 05.
    package func time(_ instant: Instant) -> String {
        let (date, minute) = zone.local(instant)
        return self("dates.dayAndHour", ["day": day(date), "hour": hour(minute)])
    }

    /// il y a 3 jours, mardi 17 novembre 2026 à 14 h 05.
    package func when(_ instant: Instant) -> String {
        "\(ago(instant)), \(time(instant))"
    }

    /// 14 h 05 or 14:05.
    package func hour(_ minuteOfDay: Int) -> String {
        let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
        let padded = minute < 10 ? "0\(minute)" : String(minute)
        return language == .fr ? "\(hour)\u{00A0}h\u{00A0}\(padded)" : "\(hour):\(padded)"
    }

    /// il y a 3 jours, dans 2 heures, à l’instant.
    package func ago(_ instant: Instant) -> String {
        let seconds = (now.milliseconds - instant.milliseconds) / 1000
        let direction = seconds < 0 ? "in" : "ago"
        let size = Int(seconds.magnitude)
        switch size {
        case ..<60: return self("dates.now")
        case ..<3_600: return self("dates.\(direction).minutes", count: size / 60)
        case ..<86_400: return self("dates.\(direction).hours", count: size / 3_600)
        default: return distance(to: zone.local(instant).day)
        }
    }

    /// hier, demain, il y a 3 mois: from day to day.
    package func distance(to day: Day) -> String {
        let days = zone.local(now).day.number - day.number
        let direction = days < 0 ? "in" : "ago"
        switch abs(days) {
        case 0: return self("dates.today")
        case 1: return self(days < 0 ? "dates.tomorrow" : "dates.yesterday")
        case ..<60: return self("dates.\(direction).days", count: abs(days))
        case ..<730: return self("dates.\(direction).months", count: abs(days) / 30)
        default: return self("dates.\(direction).years", count: abs(days) / 365)
        }
    }

    /// Today, where people work.
    package var today: Day { zone.local(now).day }
}

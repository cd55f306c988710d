extension Words {
    /// Opening hours as people say them; what is not the simple form of OpenStreetMap stays as it was written.
    ///
    /// `Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00` is « lundi à vendredi, 9 h – 12 h et 14 h – 17 h », then
    /// « samedi, 9 h – 12 h ».
    func openingHours(_ written: String) -> [String] {
        var lines: [String] = []
        for rule in written.split(separator: ";") {
            let parts = rule.split(separator: " ")
            guard parts.count == 2, let days = openingDays(parts[0]), let spans = openingSpans(parts[1]) else {
                return [written]
            }
            lines.append("\(days), \(spans)")
        }
        return lines.isEmpty ? [written] : lines
    }

    private func openingDays(_ text: Substring) -> String? {
        let spans = text.split(separator: ",").map { span -> String? in
            let days = span.split(separator: "-").map(weekday)
            switch (days.first, days.dropFirst().first) {
            case (let day??, nil): return day
            case (let first??, let last??) where days.count == 2:
                return self("directory.hours.days", ["first": first, "last": last])
            default: return nil
            }
        }
        return joined(spans)
    }

    private func weekday(_ code: Substring) -> String? {
        let codes: [Substring] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
        return codes.firstIndex(of: code).map { lexicon.weekdays[$0] }
    }

    private func openingSpans(_ text: Substring) -> String? {
        let spans = text.split(separator: ",").map { span -> String? in
            let ends = span.split(separator: "-").compactMap(minuteOfDay)
            guard ends.count == 2 else { return nil }
            return self("directory.hours.span", ["from": shortHour(ends[0]), "to": shortHour(ends[1])])
        }
        return joined(spans)
    }

    private func minuteOfDay(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    /// 9 h, 14 h 30; 9:00, 14:30.
    private func shortHour(_ minute: Int) -> String {
        let whole = hour(minute)
        return language == .fr && minute % 60 == 0 ? String(whole.dropLast(3)) : whole
    }

    /// All of them as a list, or nothing when one could not be read.
    private func joined(_ parts: [String?]) -> String? {
        let known = parts.compactMap { $0 }
        return known.isEmpty || known.count < parts.count ? nil : list(known)
    }
}

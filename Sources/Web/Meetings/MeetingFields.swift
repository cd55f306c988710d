import Cooperation

/// The forms of a meeting, read as a plan and as answers.
enum MeetingFields {
    /// How many lines the form offers for dates.
    static let lines = 6

    static func read(_ input: FormInput) throws -> MeetingPlan {
        var check = FormCheck(input)
        let title = check.text("title", limit: 200)
        let purpose = check.optionalText("purpose", limit: 4_000)
        let place = check.optionalText("place", limit: 300)
        let form = check.choice("form", MeetingPlan.Form.self)
        let length = check.optionalNumber("length", in: 15...1_440)
        let answerBy = check.optionalDay("answerBy")
        let slots = Self.slots(input, &check)
        try check.finish()
        return MeetingPlan(
            title: title,
            purpose: purpose,
            place: place,
            form: form ?? .inPerson,
            length: length ?? 120,
            slots: slots,
            essential: input.all("essential").map { OrganisationID($0) },
            answerBy: answerBy
        )
    }

    private static func slots(_ input: FormInput, _ check: inout FormCheck) -> [MeetingSlot] {
        (1...lines).compactMap { line -> MeetingSlot? in
            guard !input["day-\(line)"].isEmpty || !input["time-\(line)"].isEmpty else { return nil }
            return slot(line, input, &check)
        }
    }

    /// The day and the hour of one line.
    static func slot(_ line: Int, _ input: FormInput, _ check: inout FormCheck) -> MeetingSlot? {
        guard let day = check.day("day-\(line)") else { return nil }
        guard let minute = Self.minute(input["time-\(line)"]) else {
            check.refuse("time-\(line)", "hour")
            return nil
        }
        return MeetingSlot(day: day, minute: minute)
    }

    /// The same line, filled in with a date.
    static func typed(_ slot: MeetingSlot, line: Int) -> [String: String] {
        let (hour, minute) = (slot.minute / 60, slot.minute % 60)
        let time = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        return ["day-\(line)": slot.day.description, "time-\(line)": time]
    }

    /// `9:30`, `09:30` or `9h30` as a minute of the day.
    static func minute(_ text: String) -> Int? {
        let parts = text.lowercased().split(whereSeparator: { $0 == ":" || $0 == "h" || $0 == " " })
        guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0..<24).contains(hour) else { return nil }
        guard parts.count == 2 else { return text.lowercased().contains("h") ? hour * 60 : nil }
        guard let minute = Int(parts[1]), (0..<60).contains(minute) else { return nil }
        return hour * 60 + minute
    }

    /// One answer for each date of the meeting; nothing chosen is nothing known.
    static func answers(_ input: FormInput, to meeting: Meeting?) -> [Availability?] {
        (meeting?.plan.slots.indices ?? 0..<0).map { Availability(rawValue: input["slot-\($0 + 1)"]) }
    }

    static func draft(of meeting: Meeting, for organisation: OrganisationID) -> Draft {
        var values: [String: String] = [:]
        for index in meeting.plan.slots.indices {
            values["slot-\(index + 1)"] = meeting.answer(of: organisation, index)?.rawValue
        }
        return Draft(values)
    }
}

extension Words {
    /// mardi 24 novembre 2026 à 9 h 30.
    func slot(_ slot: MeetingSlot) -> String {
        self("dates.dayAndHour", ["day": day(slot.day), "hour": hour(slot.minute)])
    }
}

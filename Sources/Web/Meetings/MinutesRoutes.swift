import Cooperation
import HTML
import Hummingbird
import Journal

/// What was said, who was there, and what it gives to do.
enum MinutesRoutes {
    static func add(to doors: Doors) {
        let part = CyclePart.meetings
        doors.member.get(part.path("{number}/compte-rendu"), use: compose)
        doors.member.post(part.path("{number}/compte-rendu"), use: minute)
        doors.member.post(part.path("{number}/taches"), use: task)
    }

    @Sendable
    private static func compose(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let meeting = sheet.cycle.meetings[try MeetingActs.number(context)] else { throw Trouble.absent }
        return writing(meeting, sheet, MinutesFields.draft(of: meeting), context)
    }

    @Sendable
    private static func minute(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try MeetingActs.number(context)
        return try await context.submit(request, limit: PaperFields.formLimit) { draft in
            let sheet = try await context.cycleSheet(request)
            guard let meeting = sheet.cycle.meetings[number] else { throw Trouble.absent }
            return writing(meeting, sheet, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: Meetings.minutesLimit)
            try check.finish()
            let seen = input.seen
            try await context.write(in: Meetings.self) { cycle, sitting in
                let attendees = cycle.meetings[number].map { cycle.attendees(of: $0, on: sitting.day) } ?? []
                let presence = MinutesFields.presence(input, of: attendees)
                return try cycle.meetings.minute(number, text, presence: presence, seen: seen, at: sitting)
            }
            return context.redirect(to: .meeting(try context.partnershipID(), number), flash: "minutesWritten")
        }
    }

    @Sendable
    private static func task(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try MeetingActs.number(context)
        return try await context.submit(request) { draft in
            try await MeetingActs.page(request, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let what = check.text("what", limit: 300)
            let due = check.optionalDay("due")
            try check.finish()
            let owner = OrganisationID(input["owner"])
            let (id, speaker) = (try context.partnershipID(), context.speaker)
            // Noted in the minutes, and offered: nobody has a task without its own word (S-113).
            try await context.store.perform { unit in
                try unit.write(in: Meetings.self, of: id, by: speaker) {
                    try $0.meetings.task(what, of: number, to: owner, due: due, at: $1)
                }
                try unit.write(in: Realisation.self, of: id, by: speaker) {
                    try $0.realisation.offer(PlannedTask(what: what, organisation: owner, due: due), at: $1)
                }
            }
            return context.redirect(to: .meeting(id, number), flash: "taskNoted")
        }
    }

    private static func writing(
        _ meeting: Meeting,
        _ sheet: CycleSheet,
        _ draft: Draft,
        _ context: MemberContext
    ) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .meetings,
            title: words("meetings.minuting.title", ["meeting": meeting.plan.title]),
            lead: words("meetings.minuting.lead")
        ) {
            MinutesForm(meeting: meeting, sheet: sheet, draft: draft, words: words)
        }
    }
}

/// The form of minutes: their text, and one answer for each organisation.
enum MinutesFields {
    static func presence(_ input: FormInput, of attendees: [OrganisationID]) -> [OrganisationPresence] {
        attendees.compactMap { organisation in
            Presence(rawValue: input[name(organisation)]).map { OrganisationPresence(organisation, $0) }
        }
    }

    static func draft(of meeting: Meeting) -> Draft {
        guard let last = meeting.minutes.last?.value else { return Draft() }
        var values = ["text": last.text]
        for presence in last.presence { values[name(presence.organisation)] = presence.presence.rawValue }
        return Draft(values)
    }

    static func name(_ organisation: OrganisationID) -> String { "presence-\(organisation.rawValue)" }
}

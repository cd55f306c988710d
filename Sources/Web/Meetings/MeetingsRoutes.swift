import Cooperation
import HTML
import Hummingbird
import Journal

/// The meetings: dates sought, agendas, who was there, minutes.
enum MeetingsRoutes {
    static func add(to doors: Doors) {
        let part = CyclePart.meetings
        doors.member.get(part.path(), use: list)
        doors.member.get(part.path("nouvelle"), use: compose)
        doors.member.post(part.path("nouvelle"), use: call)
        doors.member.get(part.path("{number}"), use: show)
        doors.member.get(part.path("{number}/rencontre.ics"), use: calendar)
        MeetingActs.add(to: doors)
        MinutesRoutes.add(to: doors)
        PollRoutes.add(to: doors)
        CalendarRoutes.add(to: doors)
    }

    @Sendable
    private static func list(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .meetings, lead: context.words("meetings.lead")) {
            MeetingsPage(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await MeetingActs.page(request, Draft(), context)
    }

    /// The meeting as a file that a calendar opens.
    @Sendable
    private static func calendar(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let meeting = sheet.cycle.meetings[Int(counted: try context.parameter("number")) ?? 0],
            meeting.fixed != nil
        else {
            throw Trouble.absent
        }
        let calendar = CycleCalendar(cycle: sheet.cycle, words: context.words, site: context.site)
        return calendar.file(of: meeting).response(named: "rencontre-\(meeting.number)")
    }

    @Sendable
    private static func compose(_ request: Request, context: MemberContext) async throws -> Response {
        let draft = Draft(["length": "120", "form": MeetingPlan.Form.inPerson.rawValue])
        return calling(try await context.cycleSheet(request), draft, context)
    }

    /// Writes the call down and sends each organisation its own link, without account.
    @Sendable
    private static func call(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            calling(try await context.cycleSheet(request), draft, context)
        } act: { input in
            let plan = try MeetingFields.read(input)
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            let number = try await context.store.perform { unit in
                let meetings = try unit.write(in: Meetings.self, of: id, by: speaker) {
                    try $0.meetings.call(plan, at: $1)
                }
                try MeetingMail(site: site, unit: unit, partnership: id).tell(of: meetings.all.count, by: speaker)
                return meetings.all.count
            }
            return context.redirect(to: .meeting(id, number), flash: "meetingCalled")
        }
    }

    private static func calling(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .meetings,
            title: words("meetings.calling.title"),
            lead: words("meetings.calling.lead")
        ) {
            MeetingForm(sheet: sheet, draft: draft, words: words)
        }
    }
}

extension Link {
    static func meeting(_ partnership: PartnershipID, _ number: Int) -> Link {
        cycle(partnership, .meetings, String(number))
    }
}

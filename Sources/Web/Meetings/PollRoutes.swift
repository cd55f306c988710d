import Cooperation
import HTML
import HTTPTypes
import Hummingbird
import Journal

/// Answering about dates from a link, without account.
enum PollRoutes {
    static func add(to doors: Doors) {
        doors.member.post(CyclePart.meetings.path("{number}/lien"), use: handOn)
        doors.visitor.get("date/{token}", use: show)
        doors.visitor.post("date/{token}", use: answer)
        doors.visitor.get("date/{token}/rencontre.ics", use: calendar)
        PollDenial.add(to: doors)
    }

    /// A link for somebody of the reader's own organisation, shown once.
    @Sendable
    private static func handOn(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try MeetingActs.number(context)
        let sheet = try await context.cycleSheet(request)
        guard let meeting = sheet.cycle.meetings[number], meeting.cancelled == nil else { throw Trouble.absent }
        let link = PollLink(
            partnership: sheet.id,
            cycle: sheet.cycle.id.number,
            meeting: number,
            organisation: context.organisation
        )
        let token = try await context.store.perform { try $0.pollLink(link) }
        let words = context.words
        return context.page(sheet, .meetings, title: words("meetings.link.title")) {
            p { words("meetings.link.handOn", ["organisation": sheet.speaking.organisationName]) }
            CopiedAddress(address: context.site.configuration.baseAddress + Link.poll(token).path, words: words)
            p { a(.href(Link.meeting(sheet.id, number))) { meeting.plan.title } }
        }
    }

    @Sendable
    private static func show(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.lookAtPoll(token)
        guard let door = try await PollDoor(state, token, context) else {
            return try context.unusableLink(state, token)
        }
        return page(door, MeetingFields.draft(of: door.meeting, for: door.link.organisation), context)
    }

    @Sendable
    private static func answer(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.lookAtPoll(token)
        guard let door = try await PollDoor(state, token, context) else {
            _ = try await context.form(request)
            return try context.unusableLink(state, token)
        }
        guard !door.isSetAside else {
            _ = try await context.form(request)
            return page(door, Draft(), context, status: .conflict)
        }
        return try await context.submit(request) { draft in
            page(door, draft, context)
        } act: { input in
            let link = door.link
            try await context.site.store.perform { unit in
                guard let (cycle, sitting) = try unit.table(of: link), cycle.course.ending == nil else {
                    throw Trouble.absent
                }
                let answers = MeetingFields.answers(input, to: cycle.meetings[link.meeting])
                let deed = try cycle.meetings.answer(link.meeting, answers, at: sitting)
                try unit.append(Meetings.self, cycle.id.chapter(), deed.events, by: sitting.speaker.actor())
            }
            return context.redirect(to: .poll(token), flash: "slotsAnswered")
        }
    }

    @Sendable
    private static func calendar(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let state = try await context.lookAtPoll(token)
        guard let door = try await PollDoor(state, token, context), door.meeting.fixed != nil else {
            return try context.unusableLink(state, token)
        }
        let calendar = CycleCalendar(cycle: door.cycle, words: context.words, site: context.site)
        return calendar.file(of: door.meeting).response(named: "rencontre-\(door.meeting.number)")
    }

    private static func page(
        _ door: PollDoor,
        _ draft: Draft,
        _ context: VisitorContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let words = context.words
        let heading = Heading(
            door.meeting.plan.title,
            lead: words(
                "meetings.link.lead",
                [
                    "convener": door.names[door.meeting.convener], "paper": door.cycle.partnership.title,
                    "organisation": door.names[door.link.organisation],
                ]
            ),
            state: StateMark(door.meeting.state(on: words.today), words)
        )
        return context.page(heading, status: status) {
            if door.isSetAside, door.meeting.cancelled == nil {
                SetAsidePoll(door: door, words: words)
            } else {
                PollPage(door: door, draft: draft, words: words)
            }
        }
    }
}

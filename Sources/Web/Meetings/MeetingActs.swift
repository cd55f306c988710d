import Cooperation
import HTML
import Hummingbird
import Journal

/// What can be done to one meeting before it takes place; refused, its page is shown again with what was typed.
enum MeetingActs {
    typealias Decision = @Sendable (Cycle, Sitting) throws -> Deed<MeetingsEvent>

    static func add(to doors: Doors) {
        let part = CyclePart.meetings
        doors.member.post(part.path("{number}/disponibilites"), use: answer)
        doors.member.post(part.path("{number}/points"), use: addItem)
        MeetingDateActs.add(to: doors)
    }

    @Sendable
    private static func answer(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "slotsAnswered") { input, number in
            { try $0.meetings.answer(number, MeetingFields.answers(input, to: $0.meetings[number]), at: $1) }
        }
    }

    @Sendable
    private static func addItem(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "itemAdded") { input, number in
            var check = FormCheck(input)
            let item = check.text("item", limit: 1_000)
            try check.finish()
            return { try $0.meetings.add(item, to: number, at: $1) }
        }
    }

    private static func act(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ read: (FormInput, Int) throws -> Decision
    ) async throws -> Response {
        let number = try Self.number(context)
        return try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            try await context.write(in: Meetings.self, try read(input, number))
            return context.redirect(to: .meeting(try context.partnershipID(), number), flash: flash)
        }
    }

    static func number(_ context: MemberContext) throws -> Int {
        guard let number = Int(counted: try context.parameter("number")) else { throw Trouble.absent }
        return number
    }

    static func page(_ request: Request, _ draft: Draft, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let meeting = sheet.cycle.meetings[try number(context)]?.among(sheet.seated) else { throw Trouble.absent }
        let agenda = try await context.agenda(of: meeting, in: sheet)
        return context.page(sheet, .meetings, title: meeting.plan.title) {
            MeetingPage(meeting: meeting, sheet: sheet, agenda: agenda, draft: draft, words: context.words)
        }
    }
}

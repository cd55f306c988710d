import Cooperation
import HTML
import Hummingbird
import Journal

/// What can be done to one meeting before it takes place; refused, its page is shown again with what was typed.
enum MeetingActs {
    static func add(to doors: Doors) {
        let part = CyclePart.meetings
        doors.member.post(part.path("{number}/disponibilites"), use: answer)
        doors.member.post(part.path("{number}/date"), use: fix)
        doors.member.post(part.path("{number}/annulation"), use: cancel)
        doors.member.post(part.path("{number}/points"), use: addItem)
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

    @Sendable
    private static func cancel(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try Self.number(context)
        return try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.text("reason", limit: 1_000)
            try check.finish()
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            try await context.store.perform { unit in
                try unit.write(in: Meetings.self, of: id, by: speaker) {
                    try $0.meetings.cancel(number, reason: reason, in: $0, at: $1)
                }
                try MeetingMail(site: site, unit: unit, partnership: id).tell(of: number, by: speaker)
            }
            return context.redirect(to: .meeting(id, number), flash: "meetingCancelled")
        }
    }

    /// The date is chosen, and each organisation gets it with a file for its calendar.
    @Sendable
    private static func fix(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try Self.number(context)
        return try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let place = check.optionalText("place", limit: 300)
            try check.finish()
            guard let slot = Int(counted: input["slot"]) else { throw MeetingsRefusal.slotUnknown }
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            try await context.store.perform { unit in
                try unit.write(in: Meetings.self, of: id, by: speaker) {
                    try $0.meetings.fix(number, slot: slot, place: place, in: $0, at: $1)
                }
                try MeetingMail(site: site, unit: unit, partnership: id).tell(of: number, by: speaker)
            }
            return context.redirect(to: .meeting(id, number), flash: "dateFixed")
        }
    }

    private static func act(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ read: (FormInput, Int) throws -> (@Sendable (Cycle, Sitting) throws -> Deed<MeetingsEvent>)
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
        guard let meeting = sheet.cycle.meetings[try number(context)] else { throw Trouble.absent }
        return context.page(sheet, .meetings, title: meeting.plan.title) {
            MeetingPage(meeting: meeting, sheet: sheet, draft: draft, words: context.words)
        }
    }
}

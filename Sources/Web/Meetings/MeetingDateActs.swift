import Cooperation
import HTML
import Hummingbird
import Journal

/// What whoever conducts a meeting does to its date; each other organisation at the table is told by mail.
enum MeetingDateActs {
    static func add(to doors: Doors) {
        let part = CyclePart.meetings
        doors.member.post(part.path("{number}/date"), use: fix)
        doors.member.post(part.path("{number}/deplacement"), use: move)
        doors.member.post(part.path("{number}/annulation"), use: cancel)
    }

    /// The date is chosen, and each organisation gets it with a file for its calendar.
    @Sendable
    private static func fix(_ request: Request, context: MemberContext) async throws -> Response {
        try await announce(request, context, flash: "dateFixed") { input, number in
            var check = FormCheck(input)
            let place = check.optionalText("place", limit: 300)
            try check.finish()
            guard let slot = Int(counted: input["slot"]) else { throw MeetingsRefusal.slotUnknown }
            return { try $0.meetings.fix(number, slot: slot, place: place, in: $0, at: $1) }
        }
    }

    @Sendable
    private static func move(_ request: Request, context: MemberContext) async throws -> Response {
        try await announce(request, context, flash: "dateMoved") { input, number in
            var check = FormCheck(input)
            let typed = MeetingFields.slot(1, input, &check)
            let place = check.optionalText("place", limit: 300)
            try check.finish()
            guard let slot = typed else { throw MeetingsRefusal.slotPast }
            return { try $0.meetings.move(number, to: slot, place: place, in: $0, at: $1) }
        }
    }

    @Sendable
    private static func cancel(_ request: Request, context: MemberContext) async throws -> Response {
        try await announce(request, context, flash: "meetingCancelled") { input, number in
            var check = FormCheck(input)
            let reason = check.text("reason", limit: 1_000)
            try check.finish()
            return { try $0.meetings.cancel(number, reason: reason, in: $0, at: $1) }
        }
    }

    private static func announce(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ read: (FormInput, Int) throws -> MeetingActs.Decision
    ) async throws -> Response {
        let number = try MeetingActs.number(context)
        return try await context.submit(request) { draft in
            try await MeetingActs.page(request, draft, context)
        } act: { input in
            let decide = try read(input, number)
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            try await context.store.perform { unit in
                try unit.write(in: Meetings.self, of: id, by: speaker, decide)
                try MeetingMail(site: site, unit: unit, partnership: id).tell(of: number, by: speaker)
            }
            return context.redirect(to: .meeting(id, number), flash: flash)
        }
    }
}

import Cooperation
import HTML
import Hummingbird

/// One action: who has which part in it, its tasks, its news.
enum ActionRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("{action}"), use: show)
        doors.member.post(CyclePart.realisation.path("{action}/roles"), use: offer)
        doors.member.post(CyclePart.realisation.path("{action}/roles/reponse"), use: answer)
        doors.member.post(CyclePart.realisation.path("{action}/nouvelles"), use: tell)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let action = try sheet.cycle.realisation.present(try context.number("action"))
        return context.page(sheet, .actions, title: action.value.title) {
            ActionPage(written: action, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func offer(request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "roleOffered") { input in
            var check = FormCheck(input)
            let organisation = OrganisationID(check.text("organisation", limit: 200))
            let role: ActionRole? = check.choice("role")
            try check.finish()
            let number = try context.number("action")
            guard let role else { return }
            try await context.write(in: Realisation.self) {
                try $0.realisation.offer(role, in: number, to: organisation, at: $1)
            }
        }
    }

    @Sendable
    private static func answer(request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "roleAnswered") { input in
            var check = FormCheck(input)
            let role: ActionRole? = check.choice("role")
            let answer: OfferAnswer? = check.choice("answer")
            try check.finish()
            let number = try context.number("action")
            guard let role, let answer else { return }
            try await context.write(in: Realisation.self) {
                try $0.realisation.answer(answer, to: role, in: number, at: $1)
            }
        }
    }

    @Sendable
    private static func tell(request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "actionsWritten") { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 4_000)
            try check.finish()
            let number = try context.number("action")
            try await context.write(in: Realisation.self) { try $0.realisation.followUp(number, text, at: $1) }
        }
    }

    /// An act on the action; refused, its page comes back with what was typed.
    private static func act(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ write: (FormInput) async throws -> Void
    ) async throws -> Response {
        let number = try context.number("action")
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            try await write(input)
            return context.redirect(to: .action(try context.partnershipID(), number), flash: flash)
        }
    }
}

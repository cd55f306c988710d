import Cooperation
import HTML
import Hummingbird

/// What each cannot do alone, what each can offer, and where they meet.
enum ComplementRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.preparation.path("complements"), use: show)
        doors.member.post(CyclePart.preparation.path("complements"), use: post)
        doors.member.post(CyclePart.preparation.path("complements/{complement}/retrait"), use: withdraw)
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        page(Draft(), try await context.cycleSheet(request), context)
    }

    @Sendable
    private static func post(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request, again: { page($0, sheet, context) }) { input in
            var check = FormCheck(input)
            let side = check.choice("side", Complement.Side.self)
            let complement = Complement(
                organisation: sheet.organisation,
                side: side ?? .lack,
                text: check.text("text", limit: 1_000),
                theme: input["theme"],
                publics: input.all("publics"),
                territory: check.optionalText("territory", limit: 200) ?? ""
            )
            try check.finish()
            try await context.write(in: Preparation.self) { try $0.preparation.post(complement, at: $1) }
            return context.redirect(to: .cycle(sheet.id, .preparation, "complements"), flash: "preparationSaid")
        }
    }

    @Sendable
    private static func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let number = Int(counted: try context.parameter("complement")) else { throw Trouble.absent }
        return try await context.submit(request, again: { page($0, sheet, context) }) { _ in
            try await context.write(in: Preparation.self) { try $0.preparation.withdraw(number, at: $1) }
            return context.redirect(to: .cycle(sheet.id, .preparation, "complements"), flash: "preparationTakenBack")
        }
    }

    private static func page(_ draft: Draft, _ sheet: CycleSheet, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.complements.title"),
            lead: words("preparation.complements.lead")
        ) { ComplementsPage(sheet: sheet, draft: draft, words: words) }
    }
}

import Cooperation
import HTML
import Hummingbird

/// What nobody had foreseen, and what was done about it together (S-130).
enum UnforeseenRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("imprevus"), use: show)
        doors.member.post(CyclePart.realisation.path("imprevus"), use: meet)
        doors.member.get(CyclePart.realisation.path("imprevus/{unforeseen}"), use: one)
        doors.member.post(CyclePart.realisation.path("imprevus/{unforeseen}"), use: share)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .unforeseen) {
            UnforeseenPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func meet(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let what = check.text("text", limit: 2_000)
            let day = check.day("on")
            try check.finish()
            if let day {
                try await context.write(in: Realisation.self) { try $0.realisation.meet(what, on: day, at: $1) }
            }
            return try context.done(.unforeseen, flash: "actionsWritten")
        }
    }

    @Sendable
    private static func one(request: Request, context: MemberContext) async throws -> Response {
        try await solutionPage(Draft(), request, context)
    }

    private static func solutionPage(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        let number = try context.number("unforeseen")
        guard let met = sheet.cycle.realisation.unforeseen.first(where: { $0.value.number == number }) else {
            throw Trouble.absent
        }
        return context.page(sheet, .unforeseen, title: context.words("realisation.unforeseen.what")) {
            SolutionPage(met: met, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func share(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("unforeseen")
        return try await context.submit(request) { draft in
            try await solutionPage(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 4_000)
            try check.finish()
            try await context.write(in: Realisation.self) { try $0.realisation.share(text, about: number, at: $1) }
            return context.redirect(
                to: .realisation(try context.partnershipID(), .unforeseen, String(number)),
                flash: "actionsWritten"
            )
        }
    }
}

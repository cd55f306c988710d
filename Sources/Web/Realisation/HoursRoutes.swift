import Cooperation
import HTML
import Hummingbird

/// The hours really spent, beside those announced when accepting (S-100).
enum HoursRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("heures"), use: show)
        doors.member.post(CyclePart.realisation.path("heures"), use: spend)
        NotedHoursRoutes.add(to: doors)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .hours) { HoursPage(sheet: sheet, draft: draft, words: context.words) }
    }

    @Sendable
    private static func spend(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let typed = try TypedHours(input)
            try await context.write(in: Realisation.self) {
                try $0.realisation.spend(typed.hours, in: typed.phase, on: typed.day, at: $1)
            }
            return try context.done(.hours, flash: "actionsWritten")
        }
    }
}

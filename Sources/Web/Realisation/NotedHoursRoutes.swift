import Cooperation
import HTML
import Hummingbird

/// Hours already noted, corrected or taken out by the organisation that noted them.
enum NotedHoursRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("heures/{hours}"), use: show)
        doors.member.post(CyclePart.realisation.path("heures/{hours}"), use: correct)
        doors.member.post(CyclePart.realisation.path("heures/{hours}/retrait"), use: remove)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    private static func page(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let number = try context.number("hours")
        guard let hours = sheet.cycle.realisation.notedHours.first(where: { $0.number == number }) else {
            throw Trouble.absent
        }
        let title = context.words("realisation.hours.correct", ["number": context.words.number(number)])
        return context.page(sheet, .hours, title: title) {
            NotedHoursPage(hours: hours, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func correct(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("hours")
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let typed = try TypedHours(input)
            try await context.write(in: Realisation.self) {
                try $0.realisation.correct(hours: number, to: typed.hours, in: typed.phase, on: typed.day, at: $1)
            }
            return try context.done(.hours, flash: "actionsWritten")
        }
    }

    @Sendable
    private static func remove(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("hours")
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { _ in
            try await context.write(in: Realisation.self) { try $0.realisation.remove(hours: number, at: $1) }
            return try context.done(.hours, flash: "hoursRemoved")
        }
    }
}

/// Hours as they were typed.
struct TypedHours {
    let hours: Int
    let phase: SpentHours.Phase
    let day: Day

    init(_ input: FormInput) throws {
        var check = FormCheck(input)
        if check.input["hours"].isEmpty { check.refuse("hours", "required") }
        let count = check.optionalNumber("hours", in: 1...10_000)
        let moment: SpentHours.Phase? = check.choice("phase")
        let on = check.day("on")
        try check.finish()
        guard let count, let moment, let on else { throw FormRefused([]) }
        hours = count
        phase = moment
        day = on
    }
}

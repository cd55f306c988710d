import Cooperation
import HTML
import Hummingbird

/// An action taken out of the plan, with the reason.
enum DropRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("{action}/retrait"), use: show)
        doors.member.post(CyclePart.realisation.path("{action}/retrait"), use: drop)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let action = try sheet.cycle.realisation.present(try context.number("action")).value
        return context.page(sheet, .actions, title: context.words("realisation.drop.title")) {
            DropForm(action: action, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func drop(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("action")
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.text("note", limit: 2_000)
            try check.finish()
            try await context.write(in: Realisation.self) { try $0.drop(action: number, because: reason, at: $1) }
            return try context.done(.actions, flash: "actionDropped")
        }
    }
}

private struct DropForm: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { strong { action.title } }
        if sheet.mayChange(action: action.number) || !draft.problems.isEmpty {
            form(.method("post"), .action(Link.action(sheet.id, action.number, "retrait")), .class("airy")) {
                fields.summary
                p(.class("hint")) { words("realisation.drop.help") }
                fields.prose(
                    "note",
                    words("realisation.drop.question"),
                    hint: words("realisation.drop.example"),
                    rows: 3
                )
                Submit(words("realisation.drop.send"), back: .action(sheet.id, action.number), grave: true, words)
            }
        } else {
            DroppingNotice(action: action, sheet: sheet, words: words)
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

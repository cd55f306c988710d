import Cooperation
import HTML
import Hummingbird

/// An action planned, and written anew: guided questions, nothing but the title is required.
enum PlanRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("nouvelle"), use: show)
        doors.member.post(CyclePart.realisation.path("nouvelle"), use: plan)
        doors.member.get(CyclePart.realisation.path("{action}/texte"), use: edit)
        doors.member.post(CyclePart.realisation.path("{action}/texte"), use: change)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .actions, title: context.words("realisation.plan.title")) {
            ActionForm(
                action: .realisation(sheet.id, .actions, "nouvelle"),
                sheet: sheet,
                draft: draft,
                words: context.words
            )
        }
    }

    @Sendable
    private static func plan(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let typed = try TypedAction(input)
            let chapter = try await context.write(in: Realisation.self) {
                try $0.plan(typed.action, at: $1)
            }
            return context.redirect(
                to: .action(try context.partnershipID(), chapter.actions.count),
                flash: "actionPlanned"
            )
        }
    }

    @Sendable
    private static func edit(request: Request, context: MemberContext) async throws -> Response {
        try await editPage(nil, request, context)
    }

    private static func editPage(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        let written = try sheet.cycle.realisation.present(try context.number("action"))
        let (action, words) = (written.value, context.words)
        return context.page(sheet, .actions, title: words("realisation.change.title")) {
            ActionForm(
                action: .action(sheet.id, action.number, "texte"),
                sheet: sheet,
                draft: draft ?? Draft(action),
                versions: sheet.cycle.realisation.versions(ofAction: action.number),
                words: words
            )
            if draft?.saysMeanwhile == true {
                h2 { words("realisation.standsNow") }
                Facts(facts: ActionFacts.titled(action, sheet, words), words: words)
                WrittenBy(record: written.record, sheet: sheet, words: words)
            }
        }
    }

    @Sendable
    private static func change(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("action")
        return try await context.submit(request) { draft in
            try await editPage(draft, request, context)
        } act: { input in
            let typed = try TypedAction(input)
            try await context.write(in: Realisation.self) {
                try $0.change(action: number, to: typed.action, seen: input.seen, at: $1)
            }
            return context.redirect(to: .action(try context.partnershipID(), number), flash: "actionsWritten")
        }
    }
}

extension Realisation {
    /// The action of an address; a number that stands for none leads nowhere.
    func present(_ number: Int) throws -> Dated<PlannedAction> {
        guard let action = actions[numbered: number] else { throw Trouble.absent }
        return action
    }
}

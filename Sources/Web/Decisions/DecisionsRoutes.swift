import Cooperation
import HTML
import Hummingbird
import Journal

/// What is decided together: the questions, each one's voice, and the register.
enum DecisionsRoutes {
    static func add(to doors: Doors) {
        let part = CyclePart.decisions
        doors.member.get(part.path(), use: list)
        doors.member.get(part.path("nouvelle"), use: compose)
        doors.member.post(part.path("nouvelle"), use: ask)
        doors.member.get(part.path("{number}"), use: show)
        DecisionActs.add(to: doors)
    }

    @Sendable
    private static func list(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .decisions, lead: context.words("decisions.lead")) {
            DecisionsPage(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await DecisionActs.page(request, Draft(), context)
    }

    @Sendable
    private static func compose(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return asking(sheet, QuestionFields.draft(request, sheet), context)
    }

    @Sendable
    private static func ask(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            asking(try await context.cycleSheet(request), draft, context)
        } act: { input in
            let question = try QuestionFields.read(input)
            let decisions = try await context.write(in: Decisions.self) {
                try $0.decisions.ask(question, in: $0, at: $1)
            }
            return context.redirect(
                to: .decision(try context.partnershipID(), decisions.all.count),
                flash: "decisionAsked"
            )
        }
    }

    private static func asking(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .decisions,
            title: words("decisions.asking.title"),
            lead: words("decisions.asking.lead")
        ) {
            QuestionForm(sheet: sheet, draft: draft, words: words)
        }
    }
}

extension Link {
    static func decision(_ partnership: PartnershipID, _ number: Int) -> Link {
        cycle(partnership, .decisions, String(number))
    }
}

import Cooperation
import HTML
import Hummingbird

/// The five questions, answered in common.
enum QuestionRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.preparation.path("questions"), use: list)
        doors.member.get(CyclePart.preparation.path("questions/{question}"), use: show)
        doors.member.post(CyclePart.preparation.path("questions/{question}"), use: answer)
        doors.member.post(CyclePart.preparation.path("questions/{question}/accord"), use: voice)
    }

    @Sendable
    private static func list(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.questions.title"),
            lead: words("preparation.questions.lead")
        ) { QuestionList(sheet: sheet, words: words) }
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        let question = try question(context)
        let sheet = try await context.cycleSheet(request)
        let known = sheet.preparation.file(question).standing?.value.text ?? ""
        return page(question, Draft([question.rawValue: known]), sheet, context)
    }

    @Sendable
    private static func answer(_ request: Request, context: MemberContext) async throws -> Response {
        let question = try question(context)
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request) {
            page(question, $0, try await context.cycleSheet(request), context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text(question.rawValue, limit: 4_000)
            try check.finish()
            let seen = input.seen
            try await context.write(in: Preparation.self) {
                try $0.preparation.answer(question, text, seen: seen, at: $1)
            }
            return context.redirect(to: .cycle(sheet.id, .preparation, "questions"), flash: "preparationSaid")
        }
    }

    @Sendable
    private static func voice(_ request: Request, context: MemberContext) async throws -> Response {
        let question = try question(context)
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request) {
            page(question, $0, try await context.cycleSheet(request), context)
        } act: { input in
            var check = FormCheck(input)
            let suits = check.choice("suits", Suits.self)
            let reason = check.optionalText("reason", limit: 2_000) ?? ""
            try check.finish()
            let seen = input.seen
            try await context.write(in: Preparation.self) {
                try $0.preparation.voice(question, agrees: suits == .yes, reason: reason, seen: seen, at: $1)
            }
            return context.redirect(to: .cycle(sheet.id, .preparation, "questions"), flash: "preparationSaid")
        }
    }

    private static func question(_ context: MemberContext) throws -> PartnershipQuestion {
        guard let question = PartnershipQuestion(rawValue: try context.parameter("question")) else {
            throw Trouble.absent
        }
        return question
    }

    private static func page(
        _ question: PartnershipQuestion,
        _ draft: Draft,
        _ sheet: CycleSheet,
        _ context: MemberContext
    ) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.question.\(question.rawValue)"),
            lead: words("preparation.question.\(question.rawValue)Help")
        ) { QuestionPage(sheet: sheet, question: question, draft: draft, words: words) }
    }
}

/// Whether the words suit.
enum Suits: String, CaseIterable { case yes, no }

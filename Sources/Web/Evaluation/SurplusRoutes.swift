import Cooperation
import HTML
import Hummingbird
import Journal

/// 1 + 1 = 3: what was obtained together, and whether each would have obtained it alone (S-027).
enum SurplusRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.together.path(), use: show)
        doors.member.post(EvaluationPart.together.path(), use: declare)
        doors.member.post(EvaluationPart.together.path("{result}"), use: answer)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .together, draft) {
            SurplusPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func declare(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let result = JointResult(
                what: check.text("text", limit: 500),
                evidence: check.text("evidence", limit: 2_000)
            )
            try check.finish()
            return try await context.evaluate(then: .together, flash: "resultDeclared") {
                try $0.evaluation.declare(result, at: $1)
            }
        }
    }

    @Sendable
    private static func answer(request: Request, context: MemberContext) async throws -> Response {
        guard let number = Int(counted: try context.parameter("result")) else { throw Trouble.absent }
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let word: YesOrNo? = check.choice("alone")
            try check.finish()
            return try await context.evaluate(then: .together, flash: "aloneAnswered") {
                try $0.evaluation.answer(AloneAnswer(result: number, alone: word == .yes), at: $1)
            }
        }
    }
}

import Cooperation
import HTML
import Hummingbird
import Journal

/// The assessment made together: a text, and each partner's agreement or dissent printed with it (I-15).
enum JointAssessmentRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.joint.path(), use: show)
        doors.member.post(EvaluationPart.joint.path(), use: write)
        doors.member.post(EvaluationPart.joint.path("accord"), use: answer)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .joint, draft) {
            JointAssessmentPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func write(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 20_000)
            let seen = check.optionalNumber("seen", in: 0...100_000) ?? 0
            try check.finish()
            return try await context.evaluate(then: .joint, flash: "jointWritten") {
                try $0.evaluation.write(text, after: seen, at: $1)
            }
        }
    }

    @Sendable
    private static func answer(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let agrees: YesOrNo? = check.choice("agrees")
            let dissent = check.optionalText("dissent", limit: 4_000)
            let number = check.optionalNumber("assessment", in: 1...100_000) ?? 0
            try check.finish()
            return try await context.evaluate(then: .joint, flash: "jointAnswered") {
                try $0.evaluation.answer(
                    JointWord(assessment: number, agrees: agrees == .yes, dissent: dissent),
                    at: $1
                )
            }
        }
    }
}

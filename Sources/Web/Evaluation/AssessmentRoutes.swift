import Cooperation
import HTML
import Hummingbird
import Journal

/// Each partner's own assessment, made at home (S-055), or its word that it will make none (I-21).
enum AssessmentRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.own.path(), use: show)
        doors.member.post(EvaluationPart.own.path(), use: assess)
        doors.member.post(EvaluationPart.own.path("renonciation"), use: waive)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .own, draft) {
            AssessmentPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func assess(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let assessment = OwnAssessment(
                obtained: check.text("obtained", limit: 8_000),
                learnt: check.optionalText("learnt", limit: 8_000),
                cost: check.optionalText("cost", limit: 8_000),
                disagreement: check.optionalText("disagreement", limit: 8_000),
                returnedTo: check.optionalText("returnedTo", limit: 300)
            )
            try check.finish()
            return try await context.evaluate(then: .own, flash: "assessed") {
                try $0.evaluation.assess(assessment, at: $1)
            }
        }
    }

    @Sendable
    private static func waive(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            return try await context.evaluate(then: .own, flash: "assessmentWaived") {
                try $0.evaluation.waive(AssessmentWaiver(reason: reason), at: $1)
            }
        }
    }
}

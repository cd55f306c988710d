import Cooperation
import HTML
import Hummingbird
import Journal

/// What came of it: where each part of the evaluation stands, and who has not said its part yet.
enum EvaluationRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.evaluation.path(), use: show)
        EvaluationPlanRoutes.add(to: doors)
        OutcomeRoutes.add(to: doors)
        VoiceRoutes.add(to: doors)
        AssessmentRoutes.add(to: doors)
        ReasonCheckRoutes.add(to: doors)
        SurplusRoutes.add(to: doors)
        JointAssessmentRoutes.add(to: doors)
        ReturnRoutes.add(to: doors)
        EndingRoutes.add(to: doors)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .evaluation, lead: context.words("evaluation.lead")) {
            EvaluationPage(sheet: sheet, words: context.words)
        }
    }
}

extension MemberContext {
    /// A page of the evaluation; what was refused stands above all the rest.
    func evaluationPage(
        _ sheet: CycleSheet,
        _ part: EvaluationPart,
        title: String? = nil,
        _ draft: Draft = Draft(),
        @HTMLBuilder content: () -> some HTML
    ) -> Response {
        let key = "evaluation.part.\(part.rawValue)"
        return page(sheet, .evaluation, title: title ?? words("\(key).title"), lead: words("\(key).lead")) {
            ErrorSummary(draft: draft, words: words)
            content()
        }
    }

    /// Writes in the evaluation, then leads to where it is read.
    func evaluate(
        then part: EvaluationPart,
        flash: String,
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<EvaluationEvent>
    ) async throws -> Response {
        try await write(in: Evaluation.self, decide)
        return redirect(to: .evaluation(try partnershipID(), part), flash: flash)
    }
}

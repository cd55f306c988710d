import Cooperation
import HTML
import Hummingbird
import Journal

/// The reasons chosen in the contract, looked at again by those who chose them (S-137 to S-141).
enum ReasonCheckRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.reasons.path(), use: show)
        doors.member.post(EvaluationPart.reasons.path(), use: check)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .reasons, draft) {
            ReasonCheckPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func check(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let promised = try await context.cycleSheet(request).promised
            var check = FormCheck(input)
            let checks = promised.compactMap { read($0, in: &check) }
            try check.finish()
            return try await context.evaluate(then: .reasons, flash: "reasonsChecked") {
                try $0.evaluation.check(checks, in: $0, at: $1)
            }
        }
    }

    /// A reason left without a word is not looked at yet; a proof without a verdict is asked for its verdict.
    private static func read(_ reason: Reason, in check: inout FormCheck) -> ReasonCheck? {
        let evidence = check.optionalText("evidence\(reason.rawValue)", limit: 2_000)
        let saved = reason == .wi2 ? check.optionalEuros("saved") : nil
        let isTouched = evidence != nil || saved != nil || !check.input["verdict\(reason.rawValue)"].isEmpty
        guard isTouched, let verdict: ReasonCheck.Verdict = check.choice("verdict\(reason.rawValue)") else {
            return nil
        }
        return ReasonCheck(reason: reason.rawValue, verdict: verdict, evidence: evidence, savedCents: saved)
    }
}

extension CycleSheet {
    /// The reasons that the reader's organisation chose before.
    var promised: [Reason] { cycle.promised(by: organisation)?.reasons ?? [] }
}

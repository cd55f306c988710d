import Cooperation
import HTML
import Hummingbird
import Journal

/// What became of each intention, and why (I-22); who sees it otherwise says so beside it (I-15).
enum OutcomeRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.outcomes.path(), use: list)
        doors.member.get(EvaluationPart.outcomes.path("{intention}"), use: show)
        doors.member.post(EvaluationPart.outcomes.path("{intention}"), use: state)
        doors.member.post(EvaluationPart.outcomes.path("{intention}/desaccord"), use: dispute)
    }

    @Sendable
    private static func list(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .outcomes) { OutcomesPage(sheet: sheet, words: context.words) }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let intention = try intention(context)
        guard sheet.cycle.intentions.contains(intention) else { throw Trouble.absent }
        return context.evaluationPage(sheet, .outcomes, title: sheet.title(of: intention, context.words), draft) {
            OutcomePage(intention: intention, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func state(request: Request, context: MemberContext) async throws -> Response {
        let intention = try intention(context)
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let end: Outcome.End? = check.choice("end")
            let reason = check.text("reason", limit: 4_000)
            let results = try await context.cycleSheet(request).indicators(of: intention).compactMap { sign in
                check.optionalText("result\(sign.number)", limit: 500).map {
                    IndicatorResult(indicator: sign.number, value: $0)
                }
            }
            try check.finish()
            return try await context.evaluate(then: .outcomes, flash: "outcomeStated") { cycle, sitting in
                guard let end else { throw EvaluationRefusal.reasonMissing }
                let outcome = Outcome(intention: intention, end: end, reason: reason, results: results)
                return try cycle.evaluation.state(outcome, in: cycle, at: sitting)
            }
        }
    }

    @Sendable
    private static func dispute(request: Request, context: MemberContext) async throws -> Response {
        let intention = try intention(context)
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 4_000)
            try check.finish()
            return try await context.evaluate(then: .outcomes, flash: "outcomeDisputed") {
                try $0.evaluation.dispute(intention, text, at: $1)
            }
        }
    }

    private static func intention(_ context: MemberContext) throws -> Intention {
        guard let intention = Intention(segment: try context.parameter("intention")) else { throw Trouble.absent }
        return intention
    }
}

extension Intention {
    /// How an address names it: `action-1`.
    var segment: String { "\(kind.rawValue)-\(number)" }

    init?(segment: String) {
        let parts = segment.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let number = Int(counted: parts[1]) else {
            return nil
        }
        self.init(kind, number)
    }
}

extension CycleSheet {
    /// "Action 1 : Lectures au pied des tours".
    func title(of intention: Intention, _ words: Words) -> String {
        let title = cycle.title(of: intention) ?? ""
        let arguments = ["number": words.number(intention.number), "title": title]
        return words("evaluation.intention.\(intention.kind.rawValue)", arguments)
    }
}

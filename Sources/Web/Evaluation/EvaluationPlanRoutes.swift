import Cooperation
import HTML
import Hummingbird
import Journal

/// How the partners will know what came of it, written before the start (S-124).
enum EvaluationPlanRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.plan.path(), use: show)
        doors.member.post(EvaluationPart.plan.path(), use: write)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .plan, draft) {
            EvaluationPlanPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func write(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let typed = try TypedPlan(input)
            return try await context.evaluate(then: .plan, flash: "evaluationPlanned") { cycle, sitting in
                try cycle.evaluation.plan(typed.plan, seen: input.seen, start: cycle.start, at: sitting)
            }
        }
    }
}

/// One row of the form: a way of looking, counted or told.
struct PlanRow {
    let index: Int
    let nature: EvaluationPlan.Look.Nature

    /// The rows as they were sent; else as many of each nature as there are, and one more; at least three.
    static func rows(for plan: EvaluationPlan?, typed: FormInput = FormInput()) -> [PlanRow] {
        if typed.has("what1") {
            return (1...TypedPlan.most).compactMap { index in
                EvaluationPlan.Look.Nature(rawValue: typed["nature\(index)"]).map { PlanRow(index: index, nature: $0) }
            }
        }
        var rows: [PlanRow] = []
        for nature in EvaluationPlan.Look.Nature.allCases {
            let known = plan?.looks.count { $0.nature == nature } ?? 0
            for _ in 0..<max(3, known + 1) { rows.append(PlanRow(index: rows.count + 1, nature: nature)) }
        }
        return rows
    }
}

/// A plan as it was typed: rows left blank are no rows.
struct TypedPlan {
    /// More rows than this are not a form of ours.
    static let most = 40

    let plan: EvaluationPlan

    init(_ input: FormInput) throws {
        var check = FormCheck(input)
        var looks: [EvaluationPlan.Look] = []
        for index in 1...Self.most where !Self.isBlank(index, input) {
            let nature: EvaluationPlan.Look.Nature? = check.choice("nature\(index)")
            let what = check.text("what\(index)", limit: 300)
            let how = check.text("how\(index)", limit: 500)
            let organisation = check.text("organisation\(index)", limit: 200)
            let day = check.optionalDay("on\(index)")
            guard let nature else { continue }
            looks.append(
                EvaluationPlan.Look(
                    nature: nature,
                    what: what,
                    how: how,
                    organisation: OrganisationID(organisation),
                    on: day
                )
            )
        }
        try check.finish()
        plan = EvaluationPlan(looks: looks)
    }

    private static func isBlank(_ index: Int, _ input: FormInput) -> Bool {
        ["what", "how", "organisation", "on"].allSatisfy { input["\($0)\(index)"].isEmpty }
    }
}

import Cooperation
import HTML
import Hummingbird

/// What may go wrong, weighed by how likely and how grave it is (S-114).
enum RiskRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("risques"), use: show)
        doors.member.post(CyclePart.realisation.path("risques"), use: state)
        doors.member.get(CyclePart.realisation.path("risques/{risk}"), use: one)
        doors.member.post(CyclePart.realisation.path("risques/{risk}"), use: restate)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .risks) { RisksPage(sheet: sheet, draft: draft, words: context.words) }
    }

    @Sendable
    private static func state(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            try await write(input, as: 0, context)
        }
    }

    @Sendable
    private static func one(request: Request, context: MemberContext) async throws -> Response {
        try await riskPage(nil, request, context)
    }

    private static func riskPage(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        guard let risk = sheet.cycle.realisation.risks[try context.number("risk")] else { throw Trouble.absent }
        return context.page(sheet, .risks, title: risk.value.what) {
            RiskPage(risk: risk, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func restate(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("risk")
        return try await context.submit(request) { draft in
            try await riskPage(draft, request, context)
        } act: { input in
            try await write(input, as: number, context)
        }
    }

    private static func write(_ input: FormInput, as number: Int, _ context: MemberContext) async throws -> Response {
        var check = FormCheck(input)
        let what = check.text("text", limit: 500)
        let likelihood: RiskLevel? = check.choice("likelihood")
        let severity: RiskLevel? = check.choice("severity")
        let prevention = check.optionalText("prevention", limit: 2_000)
        try check.finish()
        let risk = Risk(
            number: number,
            what: what,
            likelihood: likelihood?.level ?? 0,
            severity: severity?.level ?? 0,
            prevention: prevention,
            organisation: context.organisation
        )
        try await context.write(in: Realisation.self) {
            try $0.realisation.state(risk, seen: input.seen, at: $1)
        }
        return try context.done(.risks, flash: "actionsWritten")
    }
}

/// The five levels as the form names them, so that none is chosen by an empty field.
enum RiskLevel: String, CaseIterable {
    case n0, n1, n2, n3, n4

    var level: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    init?(_ level: Int) {
        guard Self.allCases.indices.contains(level) else { return nil }
        self = Self.allCases[level]
    }
}

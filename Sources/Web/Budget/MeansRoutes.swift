import Cooperation
import HTML
import Hummingbird
import Journal

/// For each objective, what it needs and what it was given (S-084).
enum MeansRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("moyens"), use: show)
        doors.member.get(CyclePart.budget.path("moyens/{objective}"), use: one)
        doors.member.post(CyclePart.budget.path("moyens/{objective}"), use: state)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.means.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.means.lead")) {
            MeansPage(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func one(request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    private static func page(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let number = try context.number("objective")
        guard let objective = sheet.cycle.contract.objectives.first(where: { $0.number == number }) else {
            throw Trouble.absent
        }
        let words = context.words
        return context.page(
            sheet,
            .budget,
            title: words("budget.means.of", ["objective": objective.text]),
            lead: words("budget.means.ofLead")
        ) {
            ObjectiveMeansPage(objective: objective, sheet: sheet, draft: draft, words: words)
        }
    }

    @Sendable
    private static func state(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("objective")
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let means = ObjectiveMeans(
                objective: number,
                cents: check.share("cents") { $0.optionalEuros($1) },
                hours: check.share("hours") { $0.optionalNumber($1, in: 0...1_000_000) },
                places: check.share("places") { $0.optionalNumber($1, in: 0...1_000_000) }
            )
            try check.finish()
            try await context.write(in: Budget.self) { try $0.state(means, seen: input.seen, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget, "moyens"), flash: "budgetWritten")
        }
    }
}

extension FormCheck {
    /// Two fields: what is needed, what is granted; nothing when both are empty, refused when the first one alone is.
    fileprivate mutating func share(_ name: String, _ read: (inout FormCheck, String) -> Int?) -> ObjectiveMeans.Share?
    {
        let (needed, granted) = (read(&self, "\(name)Needed"), read(&self, "\(name)Granted"))
        if granted != nil, input["\(name)Needed"].isEmpty { refuse("\(name)Needed", "neededFirst") }
        return needed.map { .init(needed: $0, granted: granted ?? 0) }
    }
}

import Cooperation
import HTML
import Hummingbird
import Journal

/// The budget: lines, steps of their money, what they add up to, and the tables of a grant request.
enum BudgetRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path(), use: show)
        doors.member.post(CyclePart.budget.path("lignes"), use: add)
        doors.member.get(CyclePart.budget.path("lignes/{line}"), use: line)
        doors.member.post(CyclePart.budget.path("lignes/{line}"), use: change)
        doors.member.post(CyclePart.budget.path("lignes/{line}/etape"), use: record)
        doors.member.post(CyclePart.budget.path("lignes/{line}/retrait"), use: remove)
        PotRoutes.add(to: doors)
        GrantRoutes.add(to: doors)
        MeansRoutes.add(to: doors)
        ChartRoutes.add(to: doors)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .budget, lead: context.words("budget.lead")) {
            BudgetPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func add(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            let typed = try TypedLine(input, organisation: context.organisation)
            try await context.write(in: Budget.self) { try $0.budget.add(typed.line, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget), flash: "budgetWritten")
        }
    }

    @Sendable
    private static func line(request: Request, context: MemberContext) async throws -> Response {
        try await linePage(nil, request, context)
    }

    private static func linePage(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        guard let line = sheet.cycle.budget.lines[try number(context)]?.value else { throw Trouble.absent }
        return context.page(sheet, .budget, title: line.label) {
            BudgetLinePage(line: line, draft: draft, sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func change(request: Request, context: MemberContext) async throws -> Response {
        let number = try number(context)
        return try await context.submit(request) { draft in
            try await linePage(draft, request, context)
        } act: { input in
            let typed = try TypedLine(input, organisation: context.organisation)
            try await context.write(in: Budget.self) { try $0.budget.change(number, to: typed.line, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget), flash: "budgetWritten")
        }
    }

    @Sendable
    private static func record(request: Request, context: MemberContext) async throws -> Response {
        let number = try number(context)
        return try await context.submit(request) { draft in
            try await linePage(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let stage: BudgetStage? = check.choice("stage")
            let cents = check.euros("stepAmount")
            let day = check.day("on")
            try check.finish()
            if let stage, let day {
                let step = BudgetStep(line: number, stage: stage, cents: cents, on: day)
                try await context.write(in: Budget.self) { try $0.budget.record(step, at: $1) }
            }
            return context.redirect(
                to: .cycle(try context.partnershipID(), .budget, "lignes", String(number)),
                flash: "budgetWritten"
            )
        }
    }

    @Sendable
    private static func remove(request: Request, context: MemberContext) async throws -> Response {
        let number = try number(context)
        return try await context.submit(request) { draft in
            try await linePage(draft, request, context)
        } act: { _ in
            try await context.write(in: Budget.self) { try $0.budget.remove(number, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget), flash: "budgetLineRemoved")
        }
    }

    private static func number(_ context: MemberContext) throws -> Int {
        guard let number = Int(counted: try context.parameter("line")) else { throw Trouble.absent }
        return number
    }
}

/// A line as it was typed; whoever writes it owns it, unless it is everybody's.
struct TypedLine {
    let line: BudgetLine

    init(_ input: FormInput, organisation: OrganisationID) throws {
        var check = FormCheck(input)
        let account = check.text("account", limit: 40)
        let label = check.text("label", limit: 200)
        let cents = check.euros("amount")
        let hours = check.optionalNumber("hours", in: 0...100_000)
        let due = check.optionalDay("dueOn")
        try check.finish()
        line = BudgetLine(
            number: 0,
            account: account,
            label: label,
            owner: input["owner"] == "pot" ? .pot : .partner(organisation),
            cents: cents,
            hours: hours,
            dueOn: due
        )
    }
}

extension FormCheck {
    /// An amount that must be there, in cents.
    mutating func euros(_ field: String) -> Int {
        if input[field].isEmpty { refuse(field, "required") }
        return optionalEuros(field) ?? 0
    }
}

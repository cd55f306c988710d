import Cooperation
import HTML
import Hummingbird
import Journal

/// Which accounts the budget is written in: the French form's, or Belgian classes with one's own accounts.
enum ChartRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("comptes"), use: show)
        doors.member.post(CyclePart.budget.path("comptes"), use: choose)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    private static func page(_ draft: Draft?, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.chart.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.chart.lead")) {
            ChartPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func choose(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let kind: ChartOfAccounts.Kind? = check.choice("kind")
            let own = try OwnAccounts.read(check.optionalText("own", limit: 4_000) ?? "")
            try check.finish()
            if let kind {
                let chart = ChartOfAccounts(kind: kind, own: own)
                try await context.write(in: Budget.self) { try $0.budget.choose(chart, at: $1) }
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget), flash: "budgetWritten")
        }
    }
}

/// Accounts typed one a line: `charge 613 Location de salles`.
enum OwnAccounts {
    static func read(_ text: String) throws -> [BudgetAccount] {
        try text.split(whereSeparator: \.isNewline).map { line in
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            let sides: [String: BudgetAccount.Side] = [
                "charge": .charge, "produit": .product, "expense": .charge, "income": .product,
            ]
            guard parts.count == 3, let side = sides[parts[0].lowercased()] else {
                throw FormRefused([Problem(field: "own", key: "form.ownAccounts", arguments: ["line": String(line)])])
            }
            return BudgetAccount(parts[1], side, isInKind: parts[1].hasPrefix("8"), label: parts[2])
        }
    }

    static func write(_ accounts: [BudgetAccount], _ words: Words) -> String {
        accounts.map { account in
            [words("budget.chart.word.\(account.side.rawValue)"), account.code, account.label ?? ""]
                .joined(separator: " ")
        }.joined(separator: "\n")
    }
}

private struct ChartPage: Component {
    let sheet: CycleSheet
    let draft: Draft?
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .budget, "comptes")), .class("airy")) {
            fields.summary
            fields.radios(
                "kind",
                words("budget.chart.kind"),
                ChartOfAccounts.Kind.allCases.map { Choice($0.rawValue, words("budget.chart.kinds.\($0.rawValue)")) }
            )
            fields.prose(
                "own",
                words("budget.chart.own"),
                hint: words("budget.chart.ownHint"),
                rows: 5,
                required: false
            )
            Submit(words("budget.chart.send"), back: .cycle(sheet.id, .budget), words)
        }
    }

    private var fields: Fields {
        let chart = sheet.cycle.budget.chart
        return Fields(draft ?? Draft(["kind": chart.kind.rawValue, "own": OwnAccounts.write(chart.own, words)]), words)
    }
}

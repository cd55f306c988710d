import Cooperation
import Exchange
import HTML
import Hummingbird

/// The tables to copy into a grant request and its report, and the same for a spreadsheet.
enum GrantRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("demande"), use: show)
        doors.member.post(CyclePart.budget.path("demande/ecarts"), use: explain)
        doors.member.get(CyclePart.budget.path("demande.csv"), use: request)
        doors.member.get(CyclePart.budget.path("compte-rendu.csv"), use: report)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.grant.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.grant.lead")) {
            GrantPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func explain(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let account = check.text("account", limit: 40)
            let text = check.text(GapExplanation.field(account), limit: 4_000)
            try check.finish()
            try await context.write(in: Budget.self) { try $0.budget.explain(account, text, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget, "demande"), flash: "gapExplained")
        }
    }

    @Sendable
    private static func request(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return file("demande", GrantFile(sheet: sheet, words: context.words).request)
    }

    @Sendable
    private static func report(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return file("compte-rendu", GrantFile(sheet: sheet, words: context.words).report)
    }

    private static func file(_ name: String, _ rows: [[String]]) -> Response {
        HandedOut(name: "budget-\(name).csv", mediaType: PaperFormat.csv.mediaType, bytes: CSVText.bytes(rows)).response
    }
}

private struct GrantPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        BalanceSentence(budget: budget, words: words)
        GrantSide(title: words("budget.side.charge"), rows: table.charges, sheet: sheet, words: words)
        GrantSide(title: words("budget.side.product"), rows: table.products, sheet: sheet, words: words)
        if let share = budget.grantShare() {
            p { words("budget.grant.share", ["share": words.percent(Int((share * 100).rounded()))]) }
        }
        if !budget.grants.isEmpty {
            ul { ForEach(budget.grants) { grant in li { share(of: grant) } } }
        }
        GapExplanations(gaps: table.gaps, sheet: sheet, draft: draft, words: words)
        p {
            a(.class("button"), .href(sheet.kept(.cycle(sheet.id, .budget, "demande.csv")))) {
                words("budget.grant.csv")
            }
            " "
            a(.class("button"), .href(sheet.kept(.cycle(sheet.id, .budget, "compte-rendu.csv")))) {
                words("budget.grant.report")
            }
        }
    }

    /// What the form asks of each grant: its amount over all the products of money.
    private func share(of grant: BudgetLine) -> String {
        let percent = GrantTable.percent(grant.cents, of: budget.balance().products) ?? 0
        return words(
            "budget.grant.each",
            ["label": grant.label, "amount": words.euros(cents: grant.cents), "share": words.percent(percent)]
        )
    }

    private var budget: Budget { sheet.cycle.budget }
    private var table: GrantTable { GrantTable(budget) }
}

private struct GrantSide: Component {
    let title: String
    let rows: [GrantTable.Row]
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { title }
            if rows.isEmpty {
                p { words("budget.grant.nothing") }
            } else {
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                th(.scope("col")) { words("budget.field.account") }
                                th(.scope("col"), .class("number")) { words("budget.stage.forecast") }
                                th(.scope("col"), .class("number")) { words("budget.stage.realised") }
                                th(.scope("col"), .class("number")) { words("budget.grant.percent") }
                            }
                        }
                        tbody { ForEach(rows) { row in GrantRow(row: row, sheet: sheet, words: words) } }
                    }
                }
            }
        }
    }
}

private struct GrantRow: Component {
    let row: GrantTable.Row
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { words.account(row.account.code, in: sheet.cycle.budget.chart) }
            td(.class("number"), .cell(words("budget.stage.forecast"))) { words.euros(cents: row.forecast) }
            td(.class("number"), .cell(words("budget.stage.realised"))) {
                row.realised.map { words.euros(cents: $0) } ?? words("budget.unknown")
            }
            td(.class("number"), .cell(words("budget.grant.percent"))) { row.percent.map { words.percent($0) } ?? "" }
        }
    }
}

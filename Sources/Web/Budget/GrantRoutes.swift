import Cooperation
import Exchange
import HTML
import Hummingbird

/// The tables to copy into a grant request and its report, and the same for a spreadsheet.
enum GrantRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("demande"), use: show)
        doors.member.get(CyclePart.budget.path("demande.csv"), use: export)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.grant.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.grant.lead")) {
            GrantPage(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func export(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        let table = GrantTable(sheet.cycle.budget)
        let head = [
            "budget.csv.side", "budget.csv.account", "budget.csv.label", "budget.csv.forecast", "budget.csv.realised",
        ]
        let rows = (table.charges + table.products).map { row in
            [
                words("budget.side.\(row.account.side.rawValue)"), row.account.code,
                words.account(row.account.code, in: sheet.cycle.budget.chart), CSVText.amount(row.forecast),
                row.realised.map(CSVText.amount) ?? "",
            ]
        }
        return HandedOut(
            name: "budget-\(sheet.id.rawValue).csv",
            mediaType: "text/csv; charset=utf-8",
            bytes: CSVText.bytes([head.map { words($0) }] + rows)
        ).response
    }
}

private struct GrantPage: Component {
    let sheet: CycleSheet
    let words: Words

    /// Gaps above this, in per cent, are explained in the report.
    private static let explained = 20

    var body: some HTML {
        BalanceSentence(budget: budget, words: words)
        GrantSide(title: words("budget.side.charge"), rows: table.charges, sheet: sheet, words: words)
        GrantSide(title: words("budget.side.product"), rows: table.products, sheet: sheet, words: words)
        if let share = budget.grantShare() {
            p { words("budget.grant.share", ["share": words.percent(Int((share * 100).rounded()))]) }
        }
        let gaps = table.gaps(beyond: Self.explained)
        if !gaps.isEmpty {
            section {
                h2 { words("budget.grant.gaps") }
                p { words("budget.grant.gapsHelp") }
                ul { ForEach(gaps) { row in li { words.account(row.account.code, in: budget.chart) } } }
            }
        }
        p { a(.class("button"), .href(Link.cycle(sheet.id, .budget, "demande.csv"))) { words("budget.grant.csv") } }
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

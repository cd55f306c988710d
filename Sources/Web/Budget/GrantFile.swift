import Cooperation
import Exchange

/// The rows to copy into a grant request (Cerfa 12156) and into its report (Cerfa 15059): each class with its accounts,
/// the totals of money, then what is given in kind, in euros with two decimals.
struct GrantFile {
    let sheet: CycleSheet
    let words: Words

    /// What is foreseen, and who carries each line.
    var request: [[String]] {
        [head(["forecast", "owners"])] + lines.map { $0.cells(words) + [CSVText.amount($0.sum.forecast), $0.owners] }
    }

    /// What is foreseen, what was done, its share, whether the gap is to be explained, and how each one explains it.
    var report: [[String]] {
        [head(["forecast", "realised", "percent", "gap", "explanation"])]
            + lines.map { line in
                let percent = GrantTable.percent(line.sum.realised, of: line.sum.forecast)
                let said = line.isFar ? explanations(of: line.code) : ""
                let gap = line.isFar ? words(said.isEmpty ? "budget.csv.explain" : "budget.csv.explained") : ""
                return line.cells(words) + [
                    CSVText.amount(line.sum.forecast), line.sum.realised.map(CSVText.amount) ?? "",
                    percent.map { String($0) } ?? "", gap, said,
                ]
            }
    }

    private func explanations(of account: String) -> String {
        budget.explanations(of: account).map { said in
            words(
                "budget.csv.said",
                ["organisation": marked(said.value.organisation), "text": said.value.text]
            )
        }.joined(separator: "\n")
    }

    private func head(_ columns: [String]) -> [String] {
        (["row", "side", "account", "label"] + columns).map { words("budget.csv.\($0)") }
    }

    /// Money on both sides, then kind, then both together: total charges are total products each time (I-35).
    private var lines: [Line] {
        let sides = BudgetAccount.Side.allCases
        let whole = sides.map { total("whole", $0, table.sum($0)) }
        return sides.flatMap { lines(of: $0, inKind: false) } + sides.flatMap { lines(of: $0, inKind: true) } + whole
    }

    private func lines(of side: BudgetAccount.Side, inKind: Bool) -> [Line] {
        let classes = table.classes(side, inKind: inKind)
        guard !classes.isEmpty else { return [] }
        return classes.flatMap { code, rows, sum in
            let accounts = rows.map { account($0, side) }
            let isAlone = rows.count == 1 && rows[0].account.code == code
            let label = label(of: code)
            return isAlone
                ? accounts : [Line(kind: .classTotal, side: side, code: code, label: label, sum: sum)] + accounts
        } + [total(inKind ? "inKind" : "money", side, table.sum(side, inKind: inKind))]
    }

    private func account(_ row: GrantTable.Row, _ side: BudgetAccount.Side) -> Line {
        let owners = budget.ordered.filter { $0.account == row.account.code }.map { line in
            line.owner.organisation.map(marked) ?? words("budget.commonPot")
        }
        return Line(
            kind: .account,
            side: side,
            code: row.account.code,
            label: words.account(row.account.code, in: budget.chart),
            sum: GrantTable.Sum([row]),
            isFar: row.isFar,
            owners: Set(owners).sorted().joined(separator: ", ")
        )
    }

    /// The name with where the organisation stands, as every copy says it (I-03).
    private func marked(_ organisation: OrganisationID) -> String {
        let name = sheet.names[organisation]
        guard let mark = sheet.cycle.mark(of: organisation, on: sheet.day) else { return name }
        let said = words("print.mark.\(mark.rawValue)")
        return "\(name) (\(said))"
    }

    private func total(_ name: String, _ side: BudgetAccount.Side, _ sum: GrantTable.Sum) -> Line {
        Line(kind: .total, side: side, code: "", label: words("budget.csv.total.\(name)"), sum: sum)
    }

    private func label(of classCode: String) -> String {
        let key = "budget.class.\(budget.chart.kind.rawValue).n\(classCode)"
        return words.has(key) ? words(key) : ""
    }

    private var budget: Budget { sheet.cycle.budget }
    private var table: GrantTable { GrantTable(budget) }

    private struct Line {
        enum Kind: String { case classTotal, account, total }

        let kind: Kind
        let side: BudgetAccount.Side
        let code: String
        let label: String
        let sum: GrantTable.Sum
        var isFar = false
        var owners = ""

        func cells(_ words: Words) -> [String] {
            [words("budget.csv.kind.\(kind.rawValue)"), words("budget.side.\(side.rawValue)"), code, label]
        }
    }
}

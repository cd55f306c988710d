import Cooperation
import HTML

/// The fields of a line, to add or to change.
struct LineFields: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        fields.oneOf("account", words("budget.field.account"), empty: words("budget.field.chooseAccount"), accounts)
        fields.text("label", words("budget.field.label"), hint: words("budget.field.labelHint"))
        div(.class("inline")) {
            fields.text("amount", words("budget.field.amount"), hint: words("budget.field.amountHint"))
            fields.text("hours", words("budget.field.hours"), hint: words("budget.field.hoursHint"), required: false)
            fields.day("dueOn", words("budget.field.dueOn"), hint: words("budget.field.dueOnHint"), required: false)
        }
        fields.radios(
            "owner",
            words("budget.field.owner"),
            [
                Choice("own", words("budget.field.ownerOwn", ["organisation": sheet.speaking.organisationName])),
                Choice("pot", words("budget.field.ownerPot"), hint: words("budget.field.ownerPotHint")),
            ]
        )
    }

    private var fields: Fields {
        draft.input["owner"].isEmpty ? Fields(draft.with("owner", "own"), words) : Fields(draft, words)
    }

    private var accounts: [Choice] {
        let chart = sheet.cycle.budget.chart
        return chart.accounts.map { account in
            let side = words("budget.side.\(account.side.rawValue)")
            return Choice(account.code, "\(side) – \(words.account(account.code, in: chart))")
        }
    }
}

/// What each owner carries: in sight of all at once (S-104).
struct BudgetShares: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("budget.shares.title") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("budget.owner") }
                            th(.scope("col"), .class("number")) { words("budget.side.charge") }
                            th(.scope("col"), .class("number")) { words("budget.side.product") }
                        }
                    }
                    tbody {
                        ForEach(owners) { owner in
                            tr {
                                th(.scope("row")) {
                                    owner.map { sheet.names[$0] } ?? words("budget.commonPot")
                                    PartingNote(organisation: owner, sheet: sheet, words: words)
                                }
                                td(.class("number"), .cell(words("budget.side.charge"))) { amount(.charge, owner) }
                                td(.class("number"), .cell(words("budget.side.product"))) { amount(.product, owner) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Whoever is gone still has its lines: the shares of all make the whole.
    private var owners: [OrganisationID?] {
        sheet.together(with: sheet.cycle.budget.ordered.compactMap(\.owner.organisation)).map { $0 } + [nil]
    }

    private func amount(_ side: BudgetAccount.Side, _ owner: OrganisationID?) -> String {
        words.euros(cents: sheet.cycle.budget.shares(of: side)[owner] ?? 0)
    }
}

/// Money that is late, in days (S-125).
struct FundingDelays: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !delays.isEmpty {
            section {
                h2 { words("budget.delays.title") }
                ul {
                    ForEach(delays) { delay in
                        li {
                            words(
                                key(delay),
                                count: delay.days,
                                [
                                    "label": sheet.cycle.budget.lines[delay.line]?.value.label ?? "",
                                    "day": words.day(delay.dueOn),
                                    "paid": words.euros(cents: delay.paidCents),
                                    "remaining": words.euros(cents: delay.remainingCents),
                                ]
                            )
                        }
                    }
                }
            }
        }
    }

    private func key(_ delay: FundingDelay) -> String {
        if delay.paidOn != nil { return "budget.delays.came" }
        return delay.paidCents > 0 ? "budget.delays.part" : "budget.delays.waiting"
    }

    private var delays: [FundingDelay] { sheet.cycle.budget.delays(on: sheet.day) }
}

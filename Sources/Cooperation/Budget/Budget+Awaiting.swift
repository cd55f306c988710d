extension Budget {
    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        var matters: [Matter] = []
        if !lines.isEmpty, !balance().isBalanced {
            matters.append(
                Matter("budget.unbalanced", .budget, ["amount": .cents(balance().difference)])
            )
        }
        matters += delays(on: day).filter { $0.paidOn == nil }.compactMap { delay in
            lines[delay.line].map {
                Matter(
                    "budget.late",
                    .budget,
                    due: delay.dueOn,
                    ["label": .text($0.value.label), "days": .number(delay.days), "line": .number(delay.line)]
                )
            }
        }
        return matters
    }
}

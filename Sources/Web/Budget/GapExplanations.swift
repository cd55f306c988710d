import Cooperation
import HTML

/// The accounts that ended far from their forecast, what each organisation says of it, and what is left to say.
struct GapExplanations: Component {
    let gaps: [GrantTable.Row]
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if !gaps.isEmpty {
            section {
                h2 { words("budget.grant.gaps") }
                p { words("budget.grant.gapsHelp") }
                ForEach(gaps) { gap($0) }
            }
        }
    }

    private func gap(_ row: GrantTable.Row) -> some HTML {
        article {
            h3 { name(of: row) }
            p {
                words(
                    "budget.grant.gap",
                    [
                        "forecast": words.euros(cents: row.forecast), "realised": words.euros(cents: row.realised ?? 0),
                        "percent": words.percent(row.percent ?? 0),
                    ]
                )
            }
            if explanations(row).isEmpty { p { StateMark(.waiting, words("budget.grant.unexplained")) } }
            ForEach(explanations(row)) { said in
                SignedSaying(text: said.value.text, record: said.record, names: sheet.names, words: words)
            }
            if mayExplain(row) { explaining(row) }
        }
    }

    private func explaining(_ row: GrantTable.Row) -> some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .budget, "demande", "ecarts")), .class("airy")) {
            input(.type("hidden"), .name("account"), .value(row.account.code))
            Fields(filled(row), words).prose(
                GapExplanation.field(row.account.code),
                words("budget.grant.why", ["account": name(of: row)]),
                hint: words("budget.grant.whyHint"),
                rows: 3
            )
            Submit(words("budget.grant.explain"), words)
        }
    }

    /// What was typed, or else what the reader's organisation said before.
    private func filled(_ row: GrantTable.Row) -> Draft {
        let field = GapExplanation.field(row.account.code)
        let said = sheet.cycle.budget.explanations[row.account.code]?[sheet.organisation]?.value.text
        return draft.input[field].isEmpty ? draft.with(field, said ?? "") : draft
    }

    private func explanations(_ row: GrantTable.Row) -> [Dated<GapExplanation>] {
        sheet.cycle.budget.explanations(of: row.account.code)
    }

    private func mayExplain(_ row: GrantTable.Row) -> Bool {
        sheet.isOpen
            && sheet.cycle.budget.mayExplain(row.account.code, as: sheet.organisation, seated: sheet.seated)
    }

    private func name(of row: GrantTable.Row) -> String {
        words.account(row.account.code, in: sheet.cycle.budget.chart)
    }
}

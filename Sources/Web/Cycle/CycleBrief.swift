import Cooperation
import HTML

/// The partnership in a few lines, for somebody who has little time: what, who, when, on what terms, with what money.
struct CycleBrief: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("cycle.brief.title") }
            dl(.class("facts")) {
                if let object = sheet.cycle.contract.current(.object)?.proposed.value.text {
                    fact("object", .contract, object)
                }
                Fact(words("cycle.brief.table")) { words.list(sheet.seated.map { sheet.names[$0] }) }
                if let dates { Fact(words("cycle.brief.dates")) { dates } }
                if sheet.cycle.convention.start != nil { fact("convention", .convention, convention) }
                if !sheet.cycle.decisions.open.isEmpty {
                    fact(
                        "decisions",
                        .decisions,
                        words.list(sheet.cycle.decisions.open.map(\.question.title))
                    )
                }
                if let meeting { fact("meeting", .meetings, meeting) }
                if !sheet.cycle.budget.lines.isEmpty { fact("budget", .budget, budget) }
            }
        }
    }

    private func fact(_ key: String, _ part: CyclePart, _ text: String) -> some HTML {
        Fact(words("cycle.brief.\(key)")) { a(.href(sheet.link(part))) { text } }
    }

    private var dates: String? {
        switch (sheet.cycle.start, sheet.cycle.lastDay) {
        case (let start?, let end?):
            return words("cycle.brief.fromTo", ["start": words.shortDay(start), "end": words.shortDay(end)])
        case (let start?, nil): return words("cycle.brief.from", ["start": words.shortDay(start)])
        default: return nil
        }
    }

    private var convention: String {
        let convention = sheet.cycle.convention
        if let round = convention.openRound {
            let awaited = round.awaited(among: sheet.partners)
            guard awaited.isEmpty else {
                return words("cycle.brief.signing", ["organisations": words.list(awaited.map { sheet.names[$0] })])
            }
            let key = round.isSignedByAll ? "cycle.brief.signed" : "cycle.brief.signedRemaining"
            return words(key, ["version": words.number(round.number)])
        }
        return words("cycle.brief.writing", count: convention.clauses.count)
    }

    /// The next date that is fixed.
    private var meeting: String? {
        sheet.cycle.meetings.all.compactMap { meeting in
            meeting.state(on: sheet.day) == .fixed ? meeting.fixed.map { (meeting.plan.title, $0.value.slot) } : nil
        }
        .min { $0.1 < $1.1 }
        .map { words("cycle.brief.meets", ["meeting": $0.0, "when": words.slot($0.1)]) }
    }

    private var budget: String {
        let balance = sheet.cycle.budget.balance()
        return balance.isBalanced
            ? words("budget.balanced", ["total": words.euros(cents: balance.chargesInAll)]) : words("budget.unbalanced")
    }
}

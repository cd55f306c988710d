import Cooperation
import HTML
import Hummingbird
import Journal

/// The common pot: its rules, and a ledger of what came and went (S-126).
enum PotRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("pot"), use: show)
        doors.member.post(CyclePart.budget.path("pot"), use: rule)
        doors.member.post(CyclePart.budget.path("pot/mouvements"), use: move)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.pot.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.pot.lead")) {
            PotPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func rule(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let rules = check.text("rules", limit: 4_000)
            try check.finish()
            try await context.write(in: Budget.self) { try $0.budget.rule(rules, seen: input.seen, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget, "pot"), flash: "budgetWritten")
        }
    }

    @Sendable
    private static func move(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let way: PotMovement.Way? = check.choice("way")
            let cents = check.euros("amount")
            let purpose = check.text("purpose", limit: 300)
            let day = check.day("on")
            try check.finish()
            if let way, let day {
                try await context.write(in: Budget.self) {
                    try $0.budget.move(way, cents: cents, purpose: purpose, on: day, at: $1)
                }
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget, "pot"), flash: "budgetWritten")
        }
    }
}

private struct PotPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { strong { words("budget.pot.holds", ["amount": words.euros(cents: budget.potBalance)]) } }
        section {
            h2 { words("budget.pot.rules") }
            if let rules = budget.potRules {
                PaperProse(text: rules.value.text, words: words)
                p(.class("soft")) {
                    words(
                        "budget.pot.rulesBy",
                        [
                            "organisation": sheet.names[rules.record.actor.organisation],
                            "when": words.when(rules.record.at),
                        ]
                    )
                }
            } else {
                EmptyState(words("budget.pot.noRules")) { p { words("budget.pot.noRulesNext") } }
            }
        }
        if !budget.pot.isEmpty { PotLedger(sheet: sheet, words: words) }
        if sheet.isOpen {
            section {
                h2 { words("budget.pot.move") }
                form(.method("post"), .action(Link.cycle(sheet.id, .budget, "pot", "mouvements")), .class("airy")) {
                    fields.summary
                    fields.radios(
                        "way",
                        words("budget.pot.way"),
                        PotMovement.Way.allCases.map { Choice($0.rawValue, words("budget.pot.ways.\($0.rawValue)")) }
                    )
                    div(.class("inline")) {
                        fields.text("amount", words("budget.field.amount"), hint: words("budget.field.amountHint"))
                        fields.day("on", words("budget.step.on"))
                    }
                    fields.text("purpose", words("budget.pot.purpose"), hint: words("budget.pot.purposeHint"))
                    sheet.referral(draft, words)
                    Submit(words("budget.pot.moveSend"), words)
                }
                form(.method("post"), .action(Link.cycle(sheet.id, .budget, "pot")), .class("airy")) {
                    SeenCount(draft: draft, present: budget.potRuleVersions)
                    fields.prose("rules", words("budget.pot.rulesField"), hint: words("budget.pot.rulesHint"), rows: 5)
                    Submit(words("budget.pot.rulesSend"), back: .cycle(sheet.id, .budget), words)
                }
            }
        }
    }

    private var budget: Budget { sheet.cycle.budget }

    private var fields: Fields {
        let known = draft.input["rules"].isEmpty ? draft.with("rules", budget.potRules?.value.text ?? "") : draft
        return Fields(known, words)
    }
}

private struct PotLedger: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        ForEach(Self.columns) { column in th(.scope("col")) { words("budget.pot.column.\(column)") } }
                    }
                }
                tbody {
                    ForEach(sheet.cycle.budget.pot.map(\.value)) { movement in
                        tr {
                            td(.cell(words("budget.pot.column.on"))) { words.day(movement.on) }
                            th(.scope("row")) { sheet.names[movement.organisation] }
                            td(.cell(words("budget.pot.column.purpose"))) { movement.purpose }
                            td(.class("number"), .cell(words("budget.pot.column.amount"))) {
                                words.euros(cents: movement.way == .given ? movement.cents : -movement.cents)
                            }
                        }
                    }
                }
            }
        }
    }

    private static let columns = ["on", "organisation", "purpose", "amount"]
}

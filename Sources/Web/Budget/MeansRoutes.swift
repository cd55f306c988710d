import Cooperation
import HTML
import Hummingbird
import Journal

/// For each objective, what it needs and what it was given (S-084).
enum MeansRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.budget.path("moyens"), use: show)
        doors.member.post(CyclePart.budget.path("moyens"), use: state)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let title = context.words("budget.means.title")
        return context.page(sheet, .budget, title: title, lead: context.words("budget.means.lead")) {
            MeansPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func state(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let objective = check.optionalNumber("objective", in: 1...500) ?? 0
            var means = ObjectiveMeans(objective: objective)
            if let needed = check.optionalEuros("centsNeeded") {
                means.cents = .init(needed: needed, granted: check.optionalEuros("centsGranted") ?? 0)
            }
            means.hours = check.share("hours")
            means.places = check.share("places")
            try check.finish()
            let stated = means
            try await context.write(in: Budget.self) { try $0.state(stated, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .budget, "moyens"), flash: "budgetWritten")
        }
    }
}

extension FormCheck {
    /// Two fields: what is needed, what is granted; nothing when the first is empty.
    fileprivate mutating func share(_ name: String) -> ObjectiveMeans.Share? {
        let granted = optionalNumber("\(name)Granted", in: 0...1_000_000)
        return optionalNumber("\(name)Needed", in: 0...1_000_000).map { .init(needed: $0, granted: granted ?? 0) }
    }
}

private struct MeansPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if means.isEmpty {
            EmptyState(words("budget.means.empty")) { p { words("budget.means.emptyNext") } }
        } else {
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            ForEach(Self.columns) { name in th(.scope("col")) { words("budget.means.column.\(name)") } }
                        }
                    }
                    tbody {
                        ForEach(means) {
                            MeansRow(
                                means: $0,
                                objective: sheet.cycle.contract.objective($0.objective)?.text,
                                words: words
                            )
                        }
                    }
                }
            }
        }
        if sheet.isOpen {
            section {
                h2 { words("budget.means.state") }
                form(.method("post"), .action(Link.cycle(sheet.id, .budget, "moyens")), .class("airy")) {
                    fields.summary
                    fields.oneOf(
                        "objective",
                        words("budget.means.objective"),
                        hint: words("budget.means.objectiveHint"),
                        empty: "",
                        sheet.cycle.contract.objectives.map { Choice(String($0.number), $0.text) }
                    )
                    ForEach(["cents", "hours", "places"]) { name in
                        div(.class("inline")) {
                            fields.text("\(name)Needed", words("budget.means.\(name)Needed"), required: false)
                            fields.text("\(name)Granted", words("budget.means.\(name)Granted"), required: false)
                        }
                    }
                    Submit(words("budget.means.send"), back: .cycle(sheet.id, .budget), words)
                }
            }
        }
    }

    private static let columns = ["objective", "cents", "hours", "places", "adequacy"]
    private var fields: Fields { Fields(draft, words) }
    private var means: [ObjectiveMeans] {
        sheet.cycle.budget.means.values.map(\.value).sorted { $0.objective < $1.objective }
    }
}

private struct MeansRow: Component {
    let means: ObjectiveMeans
    let objective: String?
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) {
                objective ?? words("budget.means.number", ["number": words.number(means.objective)])
            }
            td(.cell(words("budget.means.column.cents"))) { pair(means.cents) { words.euros(cents: $0) } }
            td(.cell(words("budget.means.column.hours"))) { pair(means.hours) { words.number($0) } }
            td(.cell(words("budget.means.column.places"))) { pair(means.places) { words.number($0) } }
            td(.cell(words("budget.means.column.adequacy"))) {
                if let adequacy = means.adequacy {
                    StateMark(
                        means.isShort ? .contested : .full,
                        words(
                            means.isShort ? "budget.means.short" : "budget.means.enough",
                            ["share": words.percent(Int((adequacy * 100).rounded()))]
                        )
                    )
                }
            }
        }
    }

    private func pair(_ share: ObjectiveMeans.Share?, _ write: (Int) -> String) -> String {
        share.map { words("budget.means.pair", ["needed": write($0.needed), "granted": write($0.granted)]) } ?? ""
    }
}

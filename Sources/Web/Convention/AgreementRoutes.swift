import Cooperation
import HTML
import Hummingbird

/// An organisation agrees with the clauses that oblige it, as it has just read them (I-04).
enum AgreementRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("accord"), use: show)
        doors.member.post(CyclePart.convention.path("accord"), use: agree)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        page(try await context.cycleSheet(request), Draft(), context)
    }

    @Sendable
    private static func agree(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            let readings = input.all("reading").compactMap(ClauseAgreement.Reading.init(typed:))
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.agree(readings, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "clausesAgreed")
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        let title = words("convention.agree.title", ["organisation": sheet.speaking.organisationName])
        return context.conventionPage(sheet, title: title, lead: words("convention.agree.lead")) {
            AgreementPage(sheet: sheet, draft: draft, words: words)
        }
    }
}

private struct AgreementPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if pending.isEmpty {
            EmptyState(words("convention.agree.nothing")) {
                p { a(.href(sheet.kept(.cycle(sheet.id, .convention)))) { words("convention.back") } }
            }
        }
        ForEach(pending) { clause in
            section(.class("clause")) {
                h2 { title(of: clause) }
                if clause.deletion == nil {
                    Changes(clause: clause, seen: seen(clause), words: words)
                } else {
                    p { StateMark(.ended, words("convention.agree.deletion")) }
                    div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
                }
            }
        }
        if !pending.isEmpty {
            form(.method("post"), .action(sheet.conventionLink("accord"))) {
                ForEach(pending) { clause in
                    input(.type("hidden"), .name("reading"), .value("\(clause.number).\(clause.version)"))
                }
                p { words("convention.agree.effect") }
                sheet.referral(draft, words)
                Submit(
                    words("convention.agree.act", count: pending.count),
                    back: .cycle(sheet.id, .convention),
                    words
                )
            }
        }
    }

    private var pending: [Clause] { sheet.cycle.isPast ? [] : sheet.convention.pending(for: sheet.organisation) }

    /// The version with which the organisation agreed before.
    private func seen(_ clause: Clause) -> Int? { sheet.convention.agreements[sheet.organisation]?[clause.number] }

    private func title(of clause: Clause) -> String {
        sheet.convention.article(of: clause.number).map {
            words("convention.article", ["article": words.number($0), "heading": clause.text.heading])
        } ?? clause.text.heading
    }

    /// The whole clause the first time, then what changed in it.
    private struct Changes: Component {
        let clause: Clause
        let seen: Int?
        let words: Words

        var body: some HTML {
            if let before = seen.flatMap({ clause.version($0) })?.value {
                p(.class("hint")) { words("convention.agree.changed") }
                ChangedWords(difference: TextDifference(from: before.text, to: clause.text.text), words: words)
            } else {
                div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
            }
        }
    }
}

extension ClauseAgreement.Reading {
    /// `3.2` is the second version of clause 3.
    init?(typed text: String) {
        let parts = text.split(separator: ".").map { Int(counted: $0) }
        guard parts.count == 2, let clause = parts[0], let version = parts[1] else { return nil }
        self.init(clause: clause, version: version)
    }
}

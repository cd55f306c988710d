import Cooperation
import HTML
import Hummingbird

/// An amendment beside the text it would change; adopted by another than its author, or set aside with a reason.
enum AmendmentRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("amendements/{amendment}"), use: show)
        doors.member.post(CyclePart.convention.path("amendements/{amendment}/adoption"), use: adopt)
        doors.member.post(CyclePart.convention.path("amendements/{amendment}/ecart"), use: setAside)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try page(try await context.cycleSheet(request), Draft(), context)
    }

    @Sendable
    private static func adopt(_ request: Request, context: MemberContext) async throws -> Response {
        let number = Int(counted: try context.parameter("amendment")) ?? 0
        return try await context.submit(request) { draft in
            try page(try await context.cycleSheet(request), draft, context)
        } act: { _ in
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.adopt(number, in: cycle, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "amendmentAdopted")
        }
    }

    @Sendable
    private static func setAside(_ request: Request, context: MemberContext) async throws -> Response {
        let number = Int(counted: try context.parameter("amendment")) ?? 0
        return try await context.submit(request) { draft in
            try page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.setAside(number, reason: reason, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "amendmentSetAside")
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) throws -> Response {
        guard let number = Int(counted: try context.parameter("amendment")),
            let amendment = sheet.convention.amendment(number),
            let clause = sheet.convention.clause(amendment.clause)
        else { throw Trouble.absent }
        let words = context.words
        let title = words(
            "convention.amendment.title",
            ["number": words.number(number), "heading": clause.text.heading]
        )
        return context.conventionPage(sheet, title: title) {
            AmendmentPage(sheet: sheet, amendment: amendment, clause: clause, draft: draft, words: words)
        }
    }
}

struct AmendmentPage: Component {
    let sheet: CycleSheet
    let amendment: AmendmentCourse
    let clause: Clause
    let draft: Draft
    let words: Words

    var body: some HTML {
        p {
            words(
                "convention.amendment.proposedBy",
                [
                    "organisation": sheet.names[amendment.author], "when": words.when(amendment.proposal.record.at),
                ]
            )
        }
        if let reason = amendment.proposal.value.reason { blockquote { p { reason } } }
        if let text = amendment.proposal.value.text {
            if text.heading != before.heading {
                p { words("convention.amendment.heading", ["heading": text.heading]) }
            }
            SideBySide(
                before: before.text,
                after: text.text,
                titles: (words("convention.amendment.before"), words("convention.amendment.after")),
                isFirst: true,
                words: words
            )
            if text.obliges != before.obliges {
                p { words("convention.amendment.obliges", ["organisations": sheet.obliged(text, words)]) }
            }
        } else {
            p { StateMark(.ended, words("convention.amendment.wouldGo")) }
            div(.class("paper-text")) { PaperProse(text: before.text, words: words) }
        }
        if let answer = amendment.answer {
            Notice {
                p {
                    words(
                        answer.value.isAdopted ? "convention.amendment.adopted" : "convention.amendment.setAside",
                        [
                            "organisation": sheet.names[answer.record.actor.organisation],
                            "when": words.when(answer.record.at),
                        ]
                    )
                }
                if let reason = answer.value.reason { p { reason } }
            }
        } else if sheet.isOpen {
            AmendmentAnswers(sheet: sheet, amendment: amendment, clause: clause, draft: draft, words: words)
        }
        p { a(.href(sheet.conventionLink("articles", String(clause.number)))) { words("convention.amendment.clause") } }
    }

    /// What the amendment was written against.
    private var before: ClauseText { clause.version(amendment.proposal.value.basedOn)?.value ?? clause.text }
}

/// Adopt or set aside: equal on the page, each with its effect.
private struct AmendmentAnswers: Component {
    let sheet: CycleSheet
    let amendment: AmendmentCourse
    let clause: Clause
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if isStale {
            Notice { p { words("convention.amendment.stale") } }
        } else if deciders.contains(sheet.organisation) {
            form(.method("post"), .action(link("adoption"))) {
                p { words("convention.amendment.adoptLead", ["organisations": sheet.obliged(after, words)]) }
                div(.class("actions")) {
                    button(.type("submit")) {
                        words("convention.amendment.adopt", ["organisation": sheet.speaking.organisationName])
                    }
                }
            }
        } else {
            p {
                words(
                    "convention.amendment.deciders",
                    ["organisations": words.list(deciders.map { sheet.names[$0] })]
                )
            }
        }
        form(.method("post"), .action(link("ecart"))) {
            Fields(draft, words).prose(
                "reason",
                words(isMine ? "convention.amendment.takeBackWhy" : "convention.amendment.why"),
                rows: 2,
                required: !isMine
            )
            div(.class("actions")) {
                button(.type("submit")) {
                    words(isMine ? "convention.amendment.takeBack" : "convention.amendment.refuse")
                }
            }
        }
    }

    private var isMine: Bool { amendment.author == sheet.organisation }
    private var isStale: Bool { clause.version != amendment.proposal.value.basedOn }
    private var after: ClauseText { amendment.proposal.value.text ?? clause.text }
    private var deciders: [OrganisationID] { sheet.convention.deciders(of: amendment, among: sheet.seated) }

    private func link(_ act: String) -> Link { sheet.conventionLink("amendements", String(amendment.number), act) }
}

import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// A text is closed for signature, and opened again when it must be.
enum ClosingRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("cloture"), use: show)
        doors.member.post(CyclePart.convention.path("cloture"), use: close)
        doors.member.post(CyclePart.convention.path("reprise"), use: reopen)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        page(try await context.cycleSheet(request), Draft(), context)
    }

    @Sendable
    private static func close(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            page(try await context.cycleSheet(request), draft, context)
        } act: { _ in
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            try await site.store.perform { unit in
                let convention = try unit.write(in: Convention.self, of: id, by: speaker) { cycle, sitting in
                    try cycle.convention.close(in: cycle, by: sitting) { try ContentHash(of: $0) }
                }
                guard let round = convention.openRound else { return }
                let mails = SigningMails(site: site, unit: unit, id: id, round: round)
                for party in round.text.parties { try mails.invite(party) }
            }
            return context.redirect(to: .cycle(id, .convention, "signature"), flash: "conventionClosed")
        }
    }

    @Sendable
    private static func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await SignatureRoutes.page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.text("reason", limit: 2_000)
            try check.finish()
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.reopen(reason: reason, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "conventionReopened")
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.conventionPage(
            sheet,
            title: words("convention.close.title"),
            lead: words("convention.close.lead")
        ) {
            ClosingPage(sheet: sheet, draft: draft, words: words)
        }
    }
}

private struct ClosingPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if let round = sheet.convention.openRound {
            Notice {
                p { words("convention.beingSigned", ["version": words.number(round.number)]) }
                p { a(.href(sheet.conventionLink("signature"))) { words("convention.sign.open") } }
            }
        } else if obstacles.isEmpty {
            p {
                words(
                    "convention.close.parties",
                    ["organisations": words.list(parties.map { sheet.names[$0] })]
                )
            }
            p { NoticeLine(sheet: sheet, words: words).sentence }
            p { words("convention.close.effect") }
            if !sheet.cycle.isPast {
                form(.method("post"), .action(sheet.conventionLink("cloture"))) {
                    Submit(words("convention.close.act"), back: .cycle(sheet.id, .convention), words)
                }
            }
        } else {
            section(.class("missing")) {
                h2 { words("convention.close.missing") }
                ul {
                    ForEach(obstacles) { gap in
                        li {
                            a(.href(sheet.kept(.gap(gap, in: sheet.id, for: sheet.organisation)))) {
                                words.gap(gap, sheet.names)
                            }
                        }
                    }
                }
            }
        }
    }

    private var obstacles: [Gap] { sheet.convention.obstacles(in: sheet.cycle, on: sheet.day) }
    private var parties: [OrganisationID] { sheet.convention.obliged(among: sheet.partners) }
}

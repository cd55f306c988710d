import Cooperation
import HTML
import Hummingbird
import Journal

/// Signing one exact text, in one's own time; who has signed, who has not, since when.
enum SignatureRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("signature"), use: show)
        doors.member.post(CyclePart.convention.path("signature"), use: sign)
        doors.member.post(CyclePart.convention.path("signature/{organisation}/rappel"), use: remind)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(try await context.cycleSheet(request), Draft(), context)
    }

    @Sendable
    private static func sign(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            var check = FormCheck(input)
            if input["read"].isEmpty { check.refuse("read", "required") }
            try check.finish()
            let (round, hash) = (Int(counted: input["round"]) ?? 0, ContentHash(input["hash"]))
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.sign(round, hash: hash, in: cycle, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention, "signature"), flash: "signed")
        }
    }

    @Sendable
    private static func remind(_ request: Request, context: MemberContext) async throws -> Response {
        let party = OrganisationID(try context.parameter("organisation"))
        return try await context.submit(request) { draft in
            try await page(try await context.cycleSheet(request), draft, context)
        } act: { _ in
            let (id, speaker, site) = (try context.partnershipID(), context.speaker, context.site)
            try await site.store.perform { unit in
                let convention = try unit.write(in: Convention.self, of: id, by: speaker) { cycle, sitting in
                    try cycle.convention.remind(party, by: sitting)
                }
                guard let round = convention.openRound else { return }
                try SigningMails(site: site, unit: unit, id: id, round: round).remind(party)
            }
            return context.redirect(to: .cycle(id, .convention, "signature"), flash: "signerReminded")
        }
    }

    static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) async throws -> Response {
        let words = context.words
        let round = sheet.convention.openRound ?? sheet.convention.inForce(among: sheet.partners)
        let voices = try await context.site.mandates(of: round?.signatures.map(\.record.actor) ?? [])
        let title = round.map { words("convention.sign.title", ["convention": $0.text.title]) }
        return context.conventionPage(sheet, title: title ?? words("convention.sign.none")) {
            if let round {
                SignaturePage(
                    sheet: sheet,
                    round: round,
                    draft: draft,
                    mandate: context.speaker.mandates(covering: .sign, on: sheet.day).first,
                    voices: voices,
                    words: words
                )
            } else {
                Fields(draft, words).summary
                EmptyState(words("convention.sign.notClosed")) {
                    p { a(.href(sheet.kept(.cycle(sheet.id, .convention)))) { words("convention.back") } }
                    if !sheet.cycle.isPast {
                        p { a(.href(sheet.conventionLink("cloture"))) { words("convention.close.open") } }
                    }
                }
            }
        }
    }
}

import Cooperation
import HTML
import Hummingbird
import Journal

/// An organisation becomes a partner: a page of its own that repeats the object and the consequence.
enum AcceptanceRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/acceptation", use: show)
        doors.member.post("papiers/{paper}/acceptation", use: accept)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let sheet = try await sheet(context)
        return page(sheet, TypedAcceptance.draft(sheet), context)
    }

    @Sendable
    private static func accept(_ request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        return try await context.submit(request) { draft in
            page(try await sheet(context), draft, context)
        } act: { input in
            let typed = try TypedAcceptance(input, organisation: context.organisation)
            try await context.site.accept(paper, typed, by: context.speaker)
            return context.redirect(
                to: Link("papiers", paper.rawValue),
                flash: "accepted",
                context.speaking.organisationName
            )
        }
    }

    private static func sheet(_ context: MemberContext) async throws -> MentionSheet {
        let sheet = try await context.site.mention(
            PartnershipID(try context.parameter("paper")),
            of: context.organisation
        )
        guard sheet.paper.current != nil else { throw Trouble.absent }
        return sheet
    }

    private static func page(_ sheet: MentionSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        let heading = Heading(
            words("mentions.accept.title"),
            lead: words("mentions.accept.lead", ["organisation": sheet.organisationName]),
            crumbs: [Crumb(sheet.paper.title, Link("papiers", sheet.paper.id.rawValue))]
        )
        return context.page(heading) {
            AcceptancePage(
                sheet: sheet,
                draft: draft,
                speaker: context.speaker,
                mandate: try? context.speaker.mandate(for: .decide, on: words.today),
                words: words
            )
        }
    }
}

extension Site {
    /// The decision itself: folded, judged, appended and made durable in one transaction.
    func accept(_ paper: PartnershipID, _ typed: TypedAcceptance, by speaker: Speaker) async throws {
        try await store.perform { [self] unit in
            guard let partnership = try unit.load(Partnership.self, paper),
                partnership.isReadable(by: speaker.organisation),
                let current = try unit.current(speaker)
            else { throw Trouble.absent }
            let accepted = try partnership.accept(typed.acceptance, seen: typed.seen, by: current, at: unit.moment)
            let changed = try unit.append(
                Partnership.self,
                paper,
                accepted.events,
                by: current.actor(under: accepted.mandate)
            )
            try unit.endSeat(of: speaker.organisation, in: paper, by: current.actor(), site: self)
            try TableNews(
                notices: Notices(site: self, unit: unit, paper: changed),
                organisation: speaker.organisation
            ).accepted(version: typed.acceptance.version)
        }
    }
}

extension UnitOfWork {
    /// The speaker with the mandates of this very moment: one may have been revoked since the page was shown.
    func current(_ speaker: Speaker) throws -> Speaker? {
        guard let person = speaker.person else { return nil }
        return try load(Organisation.self, speaker.organisation)?.speaker(person)?
            .referring(back: speaker.referredBackOn)
    }
}

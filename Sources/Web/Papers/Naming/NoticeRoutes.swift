import Cooperation
import HTML
import Hummingbird
import Journal

/// Telling the organisations named: what will be sent, to whom, then the act.
enum NoticeRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/avis", use: show)
        doors.member.post("papiers/{paper}/avis", use: send)
        doors.member.post("papiers/{paper}/avis/{organisation}/lettre", use: letter)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        try await page(try await context.paperAtTheTable(), Draft(), context)
    }

    @Sendable
    private static func send(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let site = context.site
        let speaker = context.speaker
        return try await context.submit(request, again: { try await page(partnership, $0, context) }) { _ in
            let unreachable = try await site.store.perform { unit in
                let paper = try unit.paper(partnership.id, readableBy: speaker.organisation)
                return try Notices(site: site, unit: unit, paper: paper).send(by: speaker)
            }
            let next: Link = unreachable.isEmpty ? .paper(partnership.id) : .paperNotices(partnership.id)
            return context.redirect(to: next, flash: "paperNoticesSent")
        }
    }

    /// The letter is shown once, with its link; only the link's fingerprint is kept.
    @Sendable
    private static func letter(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let id = OrganisationID(try context.parameter("organisation"))
        let (site, speaker) = (context.site, context.speaker)
        guard let organisation = try await site.store.load(Organisation.self, id)?.state else { throw Trouble.absent }
        let initiator = try await site.store.names(of: Set([partnership.initiator].compactMap(\.self)))
        return try await context.submit(request, again: { try await page(partnership, $0, context) }) { _ in
            let token = try await site.store.perform { unit in
                let paper = try unit.paper(partnership.id, readableBy: speaker.organisation)
                return try Notices(site: site, unit: unit, paper: paper).letter(to: id, by: speaker)
            }
            let words = context.words
            let heading = Heading(
                words("papers.letters.heading", ["organisation": organisation.name]),
                lead: words("papers.letters.advice"),
                crumbs: context.crumb(to: partnership)
            )
            return context.page(heading) {
                NoticeLetter(
                    partnership: partnership,
                    organisation: organisation,
                    initiator: partnership.initiator.flatMap { initiator[$0] } ?? "",
                    token: token,
                    visit: context.visit
                )
            }
        }
    }

    private static func page(_ partnership: Partnership, _ draft: Draft, _ context: MemberContext) async throws
        -> Response
    {
        let words = context.words
        let heading = Heading(
            words("papers.notices.title", ["paper": partnership.title]),
            lead: words("papers.notices.lead"),
            crumbs: context.crumb(to: partnership)
        )
        let confirmed = try await context.confirmed(in: partnership)
        let initiator = partnership.initiator ?? context.organisation
        let verified = try await context.site.store.load(Organisation.self, initiator)?.state.verified
        return context.page(heading) {
            NoticesPage(
                partnership: partnership,
                confirmed: confirmed,
                isVerified: verified != nil,
                draft: draft,
                words: words
            )
        }
    }
}

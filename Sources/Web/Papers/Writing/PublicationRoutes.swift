import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// Publishing a version: who will be asked again, who not, then the act.
enum PublicationRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/publication", use: show)
        doors.member.post("papiers/{paper}/publication", use: publish)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let basis = try EditingBasis(of: partnership)
        let draft = Draft(["basis": basis.fingerprint, "version": String(basis.version)])
        return try await page(partnership, draft, context)
    }

    @Sendable
    private static func publish(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        return try await context.submit(request, again: { try await page(partnership, $0, context) }) { input in
            let change = try kind(of: input, for: partnership)
            let basis = EditingBasis(input)
            let speaker = context.speaker
            let published = try await context.change { current, moment in
                guard let paper = current.latestPaper else { throw PartnershipRefusal.nothingChanged }
                // What is published is what was read: a text saved meanwhile is a version superseded.
                guard try EditingBasis(of: current) == basis else {
                    throw PartnershipRefusal.versionSuperseded(current: current.versions.count)
                }
                return try current.publish(
                    paper,
                    hash: try ContentHash(of: paper),
                    change: change,
                    comment: input["comment"],
                    basedOn: basis.version,
                    by: speaker,
                    at: moment
                )
            } news: { news, before in
                try news.published(after: before)
            }
            let number = context.words.number(published.versions.count)
            let undecided = try await context.undecidedNames(in: published)
            let isForNames = partnership.versions.isEmpty || !undecided.isEmpty
            let next: Link = isForNames ? .paperNames(published.id) : .paper(published.id)
            return context.redirect(to: next, flash: "paperPublished", number)
        }
    }

    private static func kind(of input: FormInput, for partnership: Partnership) throws -> ChangeKind {
        if partnership.versions.isEmpty { return .substance }
        var check = FormCheck(input)
        let kind = check.choice("change", ChangeKind.self)
        _ = check.optionalText("comment", limit: 1_000)
        try check.finish()
        return kind ?? .substance
    }

    private static func page(_ partnership: Partnership, _ draft: Draft, _ context: MemberContext) async throws
        -> Response
    {
        let words = context.words
        let heading = Heading(
            words("papers.publish.title", ["paper": partnership.latestPaper?.title ?? ""]),
            lead: words("papers.publish.lead"),
            crumbs: context.crumb(to: partnership)
        )
        let names = try await context.names(in: [partnership])
        return context.page(heading) {
            PublicationPage(partnership: partnership, draft: draft, names: names, words: words)
        }
    }
}

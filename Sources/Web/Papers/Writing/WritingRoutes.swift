import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// Beginning a paper and writing it.
enum WritingRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/nouveau", use: ask)
        doors.member.post("papiers", use: open)
        doors.member.get("papiers/{paper}/redaction", use: show)
        doors.member.post("papiers/{paper}/redaction", use: save)
    }

    @Sendable
    private static func ask(_: Request, context: MemberContext) async throws -> Response {
        beginning(Draft(["origin": Origin.Kind.ownInitiative.rawValue]), context)
    }

    @Sendable
    private static func open(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request, again: { beginning($0, context) }) { input in
            let paper = Paper(title: input["title"])
            let id = try await open(paper, try input.opening(by: context.organisation), in: context)
            return context.redirect(to: .paperWriting(id), flash: "paperOpened")
        }
    }

    /// Opens a paper for the organisation, and tells its identifier.
    static func open(_ paper: Paper, _ opening: Opening, in context: MemberContext) async throws -> PartnershipID {
        let id = PartnershipID.fresh()
        let actor = context.speaker.actor()
        let (organisation, site) = (context.organisation, context.site)
        try await site.store.perform { unit in
            try unit.requireStanding(organisation)
            let events = try Partnership(id: id).open(opening, paper, on: unit.moment.day)
            try unit.append(Partnership.self, id, events, by: actor)
            try unit.endSeat(of: organisation, in: id, by: actor, site: site)
        }
        return id
    }

    private static func beginning(_ draft: Draft, _ context: MemberContext) -> Response {
        let heading = Heading(
            context.words("papers.new.title"),
            lead: context.words("papers.new.lead"),
            crumbs: [Crumb(context.words("papers.list.title"), .papers)]
        )
        return context.page(heading) { NewPaperPage(draft: draft, words: context.words) }
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        return writing(partnership, try draft(of: partnership), context)
    }

    @Sendable
    private static func save(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        do {
            return try await context.submit(
                request,
                limit: PaperFields.formLimit,
                again: { writing(partnership, $0, context) },
                act: { try await save($0, partnership, context) }
            )
        } catch let conflict as WrittenMeanwhile {
            return try show(conflict, context.visit.typed, context)
        }
    }

    private static func save(_ input: FormInput, _ partnership: Partnership, _ context: MemberContext) async throws
        -> Response
    {
        let known = partnership.latestPaper ?? Paper(title: "")
        let paper = try PaperFields.paper(input, kind: partnership.kind, over: known)
        if input["then"] == "merge" { return writing(partnership, Draft(input), context) }
        let basis = EditingBasis(input)
        let speaker = context.speaker
        try await context.change { current, moment in
            guard try EditingBasis(of: current) == basis else {
                throw WrittenMeanwhile(partnership: current, typed: paper)
            }
            return try current.save(paper, basedOn: basis.version, by: speaker, at: moment)
        }
        return input["then"] == "publish"
            ? context.redirect(to: .paperPublication(partnership.id))
            : context.redirect(to: .paperWriting(partnership.id), flash: "paperSaved")
    }

    private static func draft(of partnership: Partnership) throws -> Draft {
        let basis = try EditingBasis(of: partnership)
        return PaperFields.draft(
            of: partnership.latestPaper ?? Paper(title: ""),
            basis: basis.fingerprint,
            version: basis.version
        )
    }

    private static func writing(_ partnership: Partnership, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        let title = partnership.latestPaper?.title ?? ""
        let heading = Heading(
            words("papers.write.title", ["paper": title]),
            lead: words("papers.write.lead"),
            crumbs: context.crumb(to: partnership),
            width: .work
        )
        return context.page(heading) { WritingPage(partnership: partnership, draft: draft, words: words) }
    }

    /// Both texts; what was typed now stands on the text saved meanwhile.
    private static func show(_ conflict: WrittenMeanwhile, _ typed: FormInput, _ context: MemberContext) throws
        -> Response
    {
        let words = context.words
        let basis = try EditingBasis(of: conflict.partnership)
        var values = typed.values
        values["basis"] = [basis.fingerprint]
        values["version"] = [String(basis.version)]
        let heading = Heading(words("papers.conflict.title"), lead: words("papers.conflict.lead"), width: .work)
        return context.page(heading, status: .conflict) {
            ConflictPage(
                partnership: conflict.partnership,
                theirs: conflict.partnership.latestPaper ?? Paper(title: ""),
                mine: conflict.typed,
                draft: Draft(FormInput(values)),
                words: words
            )
        }
    }
}

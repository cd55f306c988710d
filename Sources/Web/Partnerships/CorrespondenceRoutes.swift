import Cooperation
import HTML
import Hummingbird
import Journal

/// Those at the table answer a question, or remind once.
enum CorrespondenceRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/structures/{organisation}/reponse", use: show)
        doors.member.post("papiers/{paper}/structures/{organisation}/reponse", use: reply)
        doors.member.get("papiers/{paper}/structures/{organisation}/relance", use: askReminder)
        doors.member.post("papiers/{paper}/structures/{organisation}/relance", use: remind)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        page(try await sheet(context), try other(context), Draft(), context)
    }

    @Sendable
    private static func reply(_ request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        let organisation = try other(context)
        let sheet = try await sheet(context)
        return try await context.submit(request) { draft in
            page(sheet, organisation, draft, context)
        } act: { input in
            let isSent = try await context.site.reply(
                input["message"],
                to: organisation,
                in: paper,
                by: context.speaker,
                named: context.speaking.organisationName
            )
            return context.redirect(
                to: Link("papiers", paper.rawValue),
                flash: isSent ? "replied" : "repliedHere",
                sheet.name(of: organisation)
            )
        }
    }

    /// Says what will be sent, to whom, before it is.
    @Sendable
    private static func askReminder(_: Request, context: MemberContext) async throws -> Response {
        let sheet = try await sheet(context)
        let (id, organisation, words) = (sheet.paper.id, try other(context), context.words)
        let named = try await context.organisation(organisation)
        let recipients = try await context.store.read { try $0.recipients(of: named) }
        do {
            _ = try sheet.paper.remind(
                organisation,
                hasMail: !recipients.isEmpty,
                by: context.speaker,
                at: context.site.moment()
            )
        } catch {
            return noReminder(error, sheet, context)
        }
        let name = ["organisation": sheet.name(of: organisation)]
        let heading = Heading(
            words("mentions.remind.title", name),
            lead: words(named.card?.mail == nil ? "mentions.remind.leadPeople" : "mentions.remind.lead", name),
            crumbs: context.crumb(to: sheet.paper)
        )
        return context.page(heading) {
            form(.method("post"), .action(Link.reminder(id, to: organisation))) {
                Submit(words("mentions.remind.send", name), back: .paper(id), words)
            }
        }
    }

    /// Why no reminder leaves, and the way back to the paper.
    private static func noReminder(_ refusal: PartnershipRefusal, _ sheet: MentionSheet, _ context: MemberContext)
        -> Response
    {
        let words = context.words
        let heading = Heading(words("mentions.remind.none"), crumbs: context.crumb(to: sheet.paper))
        return context.page(heading, status: refusal.nature.status) {
            p { words.refusal(refusal) }
            p { a(.class("button main"), .href(Link.paper(sheet.paper.id))) { words("mentions.remind.back") } }
        }
    }

    @Sendable
    private static func remind(_ request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        let organisation = try other(context)
        let sheet = try await sheet(context)
        _ = try await context.form(request)
        try await context.site.remind(organisation, in: paper, by: context.speaker)
        return context.redirect(to: Link("papiers", paper.rawValue), flash: "reminded", sheet.name(of: organisation))
    }

    private static func other(_ context: MemberContext) throws -> OrganisationID {
        OrganisationID(try context.parameter("organisation"))
    }

    private static func sheet(_ context: MemberContext) async throws -> MentionSheet {
        let sheet = try await context.site.mention(
            PartnershipID(try context.parameter("paper")),
            of: context.organisation
        )
        guard sheet.paper.participations[try other(context)] != nil else { throw Trouble.absent }
        return sheet
    }

    private static func page(
        _ sheet: MentionSheet,
        _ organisation: OrganisationID,
        _ draft: Draft,
        _ context: MemberContext
    ) -> Response {
        let words = context.words
        let fields = Fields(draft, words)
        let heading = Heading(
            words("mentions.reply.title", ["organisation": sheet.name(of: organisation)]),
            crumbs: [Crumb(sheet.paper.title, Link("papiers", sheet.paper.id.rawValue))]
        )
        return context.page(heading) {
            if let question = sheet.paper.participations[organisation]?.lastAnswer?.value.message {
                blockquote { question }
            }
            form(.method("post"), .action(Link.reply(sheet.paper.id, to: organisation)), .class("airy")) {
                fields.summary
                fields.prose("message", words("mentions.reply.label"), rows: 5)
                Submit(words("mentions.reply.send"), back: Link("papiers", sheet.paper.id.rawValue), words)
            }
        }
    }
}

extension Site {
    /// Writes the answer down and sends it; false when no message could leave.
    func reply(
        _ message: String,
        to organisation: OrganisationID,
        in paper: PartnershipID,
        by speaker: Speaker,
        named author: String
    ) async throws -> Bool {
        try await store.perform { [self] unit in
            guard let partnership = try unit.load(Partnership.self, paper) else { throw Trouble.absent }
            let events = try partnership.reply(message, to: organisation, by: speaker, at: unit.moment)
            let changed = try unit.append(Partnership.self, paper, events, by: speaker.actor())
            return try Notices(site: self, unit: unit, paper: changed).reply(message, to: organisation, by: author)
        }
    }

    func remind(_ organisation: OrganisationID, in paper: PartnershipID, by speaker: Speaker) async throws {
        try await store.perform { [self] unit in
            guard let partnership = try unit.load(Partnership.self, paper) else { throw Trouble.absent }
            try Notices(site: self, unit: unit, paper: partnership).remind(organisation, by: speaker)
        }
    }
}

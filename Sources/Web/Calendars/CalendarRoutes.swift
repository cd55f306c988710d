import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// Subscribing to the calendar of one partnership, or of all, by a secret link that its owner can end.
enum CalendarRoutes {
    static func add(to doors: Doors) {
        doors.member.post(CyclePart.meetings.path("agenda"), use: subscribe)
        doors.member.post(CyclePart.meetings.path("agenda/fin"), use: end)
        doors.visitor.get("agenda/{token}/maillage.ics", use: feed)
    }

    /// A new link replaces the one before; it is shown once.
    @Sendable
    private static func subscribe(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let link = CalendarLink(try await context.form(request), sheet, context)
        let token = try await context.store.perform { unit in
            try link.end(in: unit)
            return try unit.connection.links.issue(
                .calendar,
                about: link,
                at: unit.moment.instant,
                until: unit.moment.instant.advanced(bySeconds: CalendarLink.days * 86_400)
            )
        }
        let words = context.words
        return context.page(sheet, .meetings, title: words("meetings.subscription.title")) {
            p { words("meetings.subscription.made") }
            CopiedAddress(address: context.site.configuration.baseAddress + Link.calendar(token).path, words: words)
            p { words("meetings.subscription.keep") }
            p { a(.href(sheet.kept(.cycle(sheet.id, .meetings)))) { words("cycle.part.meetings") } }
        }
    }

    @Sendable
    private static func end(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let link = CalendarLink(try await context.form(request), sheet, context)
        try await context.store.perform { unit in try link.end(in: unit) }
        return context.redirect(to: .cycle(sheet.id, .meetings), flash: "subscriptionEnded")
    }

    /// What the owner of the link may read today; one who has left their organisations reads nothing more.
    @Sendable
    private static func feed(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let (words, store) = (context.words, context.store)
        let state = try await store.read { try $0.links.look(token, for: .calendar, at: words.now) }
        guard case .valid(let mailed) = state else { return try context.unusableLink(state, token) }
        let link = try mailed.read(CalendarLink.self)
        guard let tables = try await context.site.tables(of: link, on: words.today) else {
            return try context.unusableLink(state, token)
        }
        var events: [CalendarEvent] = []
        for table in tables {
            let cycle = try await store.cycle(of: table.paper)
            events += CycleCalendar(cycle: cycle, words: words, site: context.site, readers: table.readers).events
        }
        let name = link.partnership == nil ? words("meetings.subscription.all") : tables.first?.paper.title
        return CalendarFile(name: name ?? words("meetings.subscription.all"), events: events).response()
    }
}

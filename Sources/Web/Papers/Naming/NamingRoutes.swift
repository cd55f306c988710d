import Cooperation
import HTML
import Hummingbird
import Journal

/// Which organisations a paper names: found, confirmed, added, taken out.
enum NamingRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/noms", use: show)
        doors.member.post("papiers/{paper}/noms", use: confirm)
        doors.member.post("papiers/{paper}/noms/retrait", use: remove)
        doors.member.post("papiers/{paper}/noms/ajout", use: declare)
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let query = request.uri.queryParameters
        let name = query.get("name") ?? ""
        return try await page(partnership, Draft(["name": name]), searching: query.get("q"), context)
    }

    @Sendable
    private static func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let input = try await context.form(request)
        let chosen = Set(
            input.values.filter { $0.key.hasPrefix("choice-") }.flatMap(\.value).filter { !$0.isEmpty }
                .map { OrganisationID($0) }
        )
        guard !chosen.isEmpty else {
            return context.redirect(to: .paperNames(partnership.id), flash: "paperNamesNone")
        }
        let known = try await context.site.store.names(of: chosen)
        guard known.count == chosen.count else { throw Trouble.absent }
        let found = try await context.namesFound(in: partnership)
        let speaker = context.speaker
        try await context.change { current, moment in
            try known.sorted { $0.key < $1.key }.flatMap { organisation, name in
                try current.name(
                    current.naming(organisation, as: name, among: found),
                    by: speaker,
                    at: moment
                )
            }
        }
        return context.redirect(to: .paperNames(partnership.id), flash: "paperNamed")
    }

    @Sendable
    private static func remove(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let organisation = OrganisationID(try await context.form(request)["organisation"])
        let speaker = context.speaker
        try await context.change { current, moment in
            try current.unname(organisation, by: speaker, at: moment)
        }
        let name = try await context.names(of: [organisation])[organisation]
        return context.redirect(to: .paperNames(partnership.id), flash: "paperUnnamed", name)
    }

    @Sendable
    private static func declare(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        let again: (Draft) async throws -> Response = { try await page(partnership, $0, searching: nil, context) }
        return try await context.submit(request, again: again) { input in
            let record = try StructureRecord.declared(input, on: context.today)
            let speaker = context.speaker
            try await context.site.store.perform { unit in
                let paper = try unit.paper(partnership.id, readableBy: speaker.organisation)
                let declared = try Organisation(id: record.id).declare(record)
                try unit.append(Organisation.self, record.id, declared, by: speaker.actor())
                let naming = paper.naming(record.id, as: record.name, among: [])
                let named = try paper.name(naming, by: speaker, at: unit.moment)
                try unit.append(Partnership.self, paper.id, named, by: speaker.actor())
            }
            return context.redirect(to: .paperNames(partnership.id), flash: "paperDeclared", record.name)
        }
    }

    private static func page(
        _ partnership: Partnership,
        _ draft: Draft,
        searching query: String?,
        _ context: MemberContext
    ) async throws -> Response {
        let words = context.words
        let found = try await context.namesFound(in: partnership)
        let confirmed = try await context.confirmed(in: partnership)
        let search = try await context.search(query?.meaningful)
        let heading = Heading(
            words("papers.names.title", ["paper": partnership.latestPaper?.title ?? ""]),
            lead: words("papers.names.lead"),
            crumbs: context.crumb(to: partnership)
        )
        return context.page(heading) {
            NamingPage(
                partnership: partnership,
                found: found,
                confirmed: confirmed,
                search: search,
                draft: draft,
                words: words
            )
        }
    }
}

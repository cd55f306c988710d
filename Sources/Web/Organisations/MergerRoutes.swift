import Cooperation
import HTML
import Hummingbird
import Journal

/// An organisation becomes part of another: said by its administrators, taken back before the day if it was a mistake.
enum MergerRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/fusion", use: show)
        doors.person.post("structures/{id}/fusion", use: merge)
        doors.person.post("structures/{id}/fusion/annulation", use: recall)
    }

    @Sendable
    private static func show(request: Request, context: PersonContext) async throws -> Response {
        let query = request.uri.queryParameters.get("q") ?? ""
        return try await page(Draft(["q": query]), context)
    }

    @Sendable
    private static func merge(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await administered(context)
        return try await context.submit(request) { draft in
            try await page(draft, context)
        } act: { input in
            var check = FormCheck(input)
            let into = check.text("into", limit: 200)
            let day = check.day("on")
            try check.finish()
            guard let day else { throw OrganisationRefusal.mergerDay }
            try await context.site.merge(
                organisation.id,
                Merger(into: OrganisationID(into), on: day),
                by: context.person
            )
            return context.redirect(to: .merger(organisation.id), flash: "mergerTold")
        }
    }

    @Sendable
    private static func recall(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await administered(context)
        return try await context.submit(request) { draft in
            try await page(draft, context)
        } act: { _ in
            try await context.site.recallMerger(of: organisation.id, by: context.person)
            return context.redirect(to: .merger(organisation.id), flash: "mergerRecalled")
        }
    }

    private static func administered(_ context: PersonContext) async throws -> Organisation {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        try organisation.requireAdministrator(context.person)
        return organisation
    }

    private static func page(_ draft: Draft, _ context: PersonContext) async throws -> Response {
        let organisation = try await administered(context)
        let (words, store) = (context.words, context.store)
        let query = draft["q"].meaningful
        let found = try await query.asyncMap { try await store.directoryNames.resembling($0, limit: 12) }
        let seats = try await store.papers(of: organisation.id).filter {
            $0.isSeated(organisation.id, on: words.today)
        }
        let into = try await organisation.merger.asyncMap { try await store.names(of: [$0.into])[$0.into] ?? "" }
        var heading = Heading(
            words("merger.title", ["organisation": organisation.name]),
            lead: words("merger.lead", ["organisation": organisation.name])
        )
        heading.crumbs = [
            Crumb(organisation.name, .organisation(organisation.id)),
            Crumb(words("people.title"), .people(organisation.id)),
        ]
        return context.page(heading) {
            MergerPage(
                organisation: organisation,
                into: into,
                seats: seats,
                found: found?.filter { $0.organisation != organisation.id },
                draft: draft,
                words: words
            )
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Other>(_ transform: (Wrapped) async throws -> Other) async rethrows -> Other? {
        if let self { try await transform(self) } else { nil }
    }
}

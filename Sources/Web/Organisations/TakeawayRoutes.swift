import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal
import NIOCore

/// An organisation takes its data away, and may leave (I-40).
enum TakeawayRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/donnees", use: show)
        doors.person.get("structures/{id}/donnees/fichier", use: download)
        doors.person.post("structures/{id}/donnees/depart", use: leave)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        try await page(try await administered(context), Draft(), context)
    }

    @Sendable
    private static func download(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await administered(context)
        let file = try await context.site.takeaway(of: organisation, context.words).file()
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/json",
                .contentDisposition: "attachment; filename=\"maillage-donnees.json\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file))
        )
    }

    @Sendable
    private static func leave(_ request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await administered(context)
        return try await context.submit(request) { draft in
            try await page(organisation, draft, context)
        } act: { input in
            guard input["certain"] == "oui" else {
                throw FormRefused([Problem(field: "certain", key: "form.required")])
            }
            try await context.site.leave(organisation.id, by: context.person, back: context.visit.referredBackOn)
            return context.redirect(to: .home, flash: "organisationLeft", organisation.name)
        }
    }

    private static func administered(_ context: PersonContext) async throws -> Organisation {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        try organisation.requireAdministrator(context.person)
        return organisation
    }

    private static func page(_ organisation: Organisation, _ draft: Draft, _ context: PersonContext) async throws
        -> Response
    {
        let words = context.words
        let keeping = try await context.site.tablesKeeping(organisation, from: context.person)
        var heading = Heading(
            words("takeaway.title"),
            lead: words("takeaway.lead", ["organisation": organisation.name])
        )
        heading.crumbs = [Crumb(organisation.name, .organisation(organisation.id))]
        return context.page(heading) {
            p {
                a(.class("button main"), .href(Link.takeawayFile(organisation.id))) { words("takeaway.download") }
            }
            p(.class("hint")) { words("takeaway.format") }
            LeavingPart(
                organisation: organisation,
                keeping: keeping,
                reader: context.person,
                draft: draft,
                words: words
            )
        }
    }
}

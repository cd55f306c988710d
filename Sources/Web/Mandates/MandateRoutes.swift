import Cooperation
import Foundation
import HTML
import Hummingbird
import Journal

/// Mandates: given, shown as a letter, revoked.
enum MandateRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/mandats/nouveau", use: ask)
        doors.person.post("structures/{id}/mandats", use: issue)
        doors.person.get("structures/{id}/mandats/{mandate}", use: letter)
        doors.person.get("structures/{id}/mandats/{mandate}/revocation", use: askRevocation)
        doors.person.post("structures/{id}/mandats/{mandate}/revocation", use: revoke)
    }

    @Sendable
    private static func ask(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.administered()
        let draft = Draft([
            "personne": request.query("personne"), "scope": MandateScope.decide.rawValue,
            "area": MandateArea.autonomous.rawValue, "from": context.words.today.description,
        ])
        return try await formPage(draft, organisation, context)
    }

    private static func formPage(
        _ draft: Draft,
        _ organisation: Organisation,
        _ context: PersonContext
    ) async throws -> Response {
        let people = try await context.site.people(of: organisation)
        let words = context.words
        var heading = Heading(words("mandate.new.title"), lead: words("mandate.new.lead"))
        heading.crumbs = [Crumb(words("people.title"), .people(organisation.id))]
        return context.page(heading) {
            MandateFormPage(draft: draft, people: people, words: words)
        }
    }

    @Sendable
    private static func issue(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.administered()
        return try await context.submit(request) { draft in
            try await formPage(draft, organisation, context)
        } act: { input in
            let mandate = try MandateForm.read(input, id: MandateID(UUID().uuidString.lowercased()))
            let (id, author) = (organisation.id, context.person)
            try await context.store.perform { unit in
                guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
                let events = try organisation.issue(mandate, by: author)
                try unit.append(Organisation.self, id, events, by: context.actor(in: id))
            }
            return context.redirect(to: .mandate(mandate.id, of: id), flash: "mandateIssued")
        }
    }

    @Sendable
    private static func letter(_: Request, context: PersonContext) async throws -> Response {
        let (organisation, mandate) = try await context.ownMandate()
        let people = try await context.site.people(of: organisation)
        let words = context.words
        var heading = Heading(
            words("mandate.letter.title", ["name": people.name(mandate.person, words)]),
            state: mandate.mark(on: words.today, words)
        )
        heading.crumbs = [Crumb(words("people.title"), .people(organisation.id))]
        return context.page(heading) {
            MandateLetter(mandate: mandate, people: people, reader: context.person, words: words)
        }
    }

    @Sendable
    private static func askRevocation(_: Request, context: PersonContext) async throws -> Response {
        let (organisation, mandate) = try await context.ownMandate()
        try organisation.requireAdministrator(context.person)
        let people = try await context.site.people(of: organisation)
        let words = context.words
        let arguments = ["name": people.name(mandate.person, words), "title": mandate.title]
        let heading = Heading(words("mandate.revoke.title", arguments), lead: words("mandate.revoke.lead", arguments))
        return context.page(heading) {
            form(.method("post"), .action(Link.revocation(mandate.id, of: organisation.id))) {
                Submit(
                    words("mandate.revoke.verb"),
                    back: .mandate(mandate.id, of: organisation.id),
                    grave: true,
                    words
                )
            }
        }
    }

    @Sendable
    private static func revoke(_: Request, context: PersonContext) async throws -> Response {
        let (organisation, mandate) = try await context.ownMandate()
        let (id, author) = (organisation.id, context.person)
        try await context.store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let events = try organisation.revoke(mandate.id, by: author, on: unit.moment.day)
            try unit.append(Organisation.self, id, events, by: context.actor(in: id))
        }
        return context.redirect(to: .people(id), flash: "mandateRevoked")
    }
}

extension PersonContext {
    /// A mandate of one of the person's organisations, as it stands.
    fileprivate func ownMandate() async throws -> (Organisation, Mandate) {
        let organisation = try await ownOrganisation(try organisationID())
        guard let mandate = organisation.mandates[MandateID(try parameter("mandate"))] else { throw Trouble.absent }
        return (organisation, organisation.effective(mandate))
    }
}

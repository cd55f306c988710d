import Cooperation
import HTML
import Hummingbird
import Journal

/// The people of an organisation: who they are, what they may do there.
enum PeopleRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/personnes", use: show)
        doors.person.post("structures/{id}/personnes/{person}/role", use: changeRole)
        doors.person.get("structures/{id}/personnes/{person}/retrait", use: askRemoval)
        doors.person.post("structures/{id}/personnes/{person}/retrait", use: remove)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        let people = try await context.site.people(of: organisation)
        let pending = try await context.site.pendingInvitations(to: organisation)
        let words = context.words
        var heading = Heading(words("people.title"), lead: organisation.name, width: .work)
        heading.crumbs = [Crumb(organisation.name, .organisation(organisation.id))]
        return context.page(heading) {
            PeopleContent(people: people, pending: pending, reader: context.person, words: words)
        }
    }

    @Sendable
    private static func changeRole(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        let input = try await context.form(request)
        guard let role = MemberRole(rawValue: input["role"]) else { throw Trouble.malformed }
        let (id, person, author) = (organisation.id, try context.subjectPerson(), context.person)
        try await context.store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let events = try organisation.change(person, to: role, by: author)
            try unit.append(Organisation.self, id, events, by: context.actor(in: id))
            if role == .member { try unit.endInvitations(to: id) { $0.by == person } }
        }
        return context.redirect(to: .people(id), flash: "roleChanged")
    }

    @Sendable
    private static func askRemoval(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        let person = try context.subjectPerson()
        guard organisation.members[person] != nil else { throw Trouble.absent }
        let people = try await context.site.people(of: organisation)
        let words = context.words
        let key = person == context.person ? "people.leave" : "people.remove"
        let arguments = ["name": people.name(person, words), "organisation": organisation.name]
        let heading = Heading(words("\(key).title", arguments), lead: words("\(key).lead", arguments))
        return context.page(heading) {
            form(.method("post"), .action(Link.removal(of: person, from: organisation.id))) {
                Submit(words("\(key).verb", arguments), back: .people(organisation.id), grave: true, words)
            }
        }
    }

    @Sendable
    private static func remove(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        let (id, person, author) = (organisation.id, try context.subjectPerson(), context.person)
        try await context.store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let events = try organisation.remove(person, by: author, on: unit.moment.day)
            try unit.append(Organisation.self, id, events, by: context.actor(in: id))
            try unit.endInvitations(to: id) { $0.by == person }
        }
        guard person == author else { return context.redirect(to: .people(id), flash: "memberRemoved") }
        return context.redirect(to: .home, flash: "memberLeft", organisation.name)
    }
}

extension ReaderContext {
    func organisationID() throws -> OrganisationID { OrganisationID(try parameter("id")) }

    func subjectPerson() throws -> PersonID { PersonID(try parameter("person")) }
}

import Cooperation
import HTML
import Hummingbird
import Journal

/// An administrator invites by mail; whoever holds the mail joins.
enum InvitationRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/personnes/invitation", use: ask)
        doors.person.post("structures/{id}/personnes/invitation", use: invite)
        doors.person.post("structures/{id}/personnes/invitation/annulation", use: cancel)
        doors.visitor.get("invitations/{token}", use: show)
        doors.visitor.post("invitations/{token}", use: join)
    }

    @Sendable
    private static func ask(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.administered()
        let claimant = PersonID(request.query("personne"))
        let asked = organisation.claims[claimant] != nil
        let mail = asked ? try await context.store.read { try $0.accounts.account(claimant)?.mail } : nil
        return formPage(Draft(["role": MemberRole.member.rawValue, "mail": mail ?? ""]), organisation, context)
    }

    private static func formPage(_ draft: Draft, _ organisation: Organisation, _ context: PersonContext) -> Response {
        let words = context.words
        var heading = Heading(words("invite.title"), lead: words("invite.lead", ["organisation": organisation.name]))
        heading.crumbs = [Crumb(words("people.title"), .people(organisation.id))]
        return context.page(heading) {
            InvitationForm(draft: draft, organisation: organisation.id, words: words)
        }
    }

    @Sendable
    private static func invite(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.administered()
        return try await context.submit(request) { draft in
            formPage(draft, organisation, context)
        } act: { input in
            var check = FormCheck(input)
            let mail = check.mail("mail")
            let role = check.choice("role", MemberRole.self)
            try check.finish()
            let invitation = Invitation(
                organisation: organisation.id,
                mail: mail,
                role: role ?? .member,
                by: context.person
            )
            let (words, site, author) = (context.words, context.site, context.signedIn.label)
            try await context.store.perform { unit in
                try unit.send(invitation, from: organisation, by: author, site, words)
            }
            return context.redirect(to: .people(organisation.id), flash: "invited", mail)
        }
    }

    @Sendable
    private static func cancel(request: Request, context: PersonContext) async throws -> Response {
        let id = try await context.administered().id
        let mail = try await context.form(request)["mail"]
        let ended = try await context.store.perform { unit in
            try unit.endInvitations(to: id) { $0.mail == mail }
        }
        guard ended > 0 else { return context.redirect(to: .people(id), flash: "invitationOver") }
        return context.redirect(to: .people(id), flash: "invitationCancelled", mail)
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.words.now
        let state = try await context.store.read { try $0.links.look(token, for: .invitation, at: now) }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
        let invitation = try link.read(Invitation.self)
        let organisation = try await context.organisation(invitation.organisation)
        let words = context.words
        guard invitation.stands(in: organisation) else {
            let lead = words.refusal(OrganisationRefusal.invitationVoid)
            return context.page(Heading(words("link.over.invitation.title"), lead: lead), status: .gone) { Empty() }
        }
        let account = try await context.store.read { try $0.accounts.account(mail: invitation.mail) }
        let heading = Heading(
            words("join.title", ["organisation": organisation.name]),
            lead: words("join.lead", ["mail": invitation.mail])
        )
        return context.page(heading) {
            JoinForm(token: token, asksName: account?.name.isEmpty ?? true, link: link, words: words)
        }
    }

    @Sendable
    private static func join(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let name = String(try await context.form(request)["name"].prefix(120))
        let language = context.words.language
        let (state, person) = try await context.store.perform { unit -> (MailedLinkState, PersonID?) in
            let state = try unit.connection.links.use(token, for: .invitation, at: unit.moment.instant)
            guard case .valid(let link) = state else { return (state, nil) }
            let invitation = try link.read(Invitation.self)
            let id = invitation.organisation
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let person = try unit.settleAccount(mail: invitation.mail, name: name, language: language)
            let events = try organisation.join(person, as: invitation.role, invitedBy: invitation.by)
            try unit.append(
                Organisation.self,
                id,
                events,
                by: Actor(person: person, organisation: id, means: .account)
            )
            return (state, person)
        }
        guard let person else { return try context.unusableLink(state, token) }
        return try await context.site.open(for: person, request: request, next: .home)
    }
}

extension PersonContext {
    /// The organisation that the person administers; to its other members the page says whom to ask.
    func administered() async throws -> Organisation {
        let organisation = try await ownOrganisation(try organisationID())
        try organisation.requireAdministrator(person)
        return organisation
    }
}

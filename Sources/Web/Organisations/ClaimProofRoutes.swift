import Cooperation
import HTML
import Hummingbird
import Journal

/// Others confirm a claim: whoever reads the organisation's mail, or two verified organisations.
enum ClaimProofRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("revendications/{token}", use: show)
        doors.visitor.post("revendications/{token}", use: answer)
        doors.member.get("structures/{id}/revendication/{person}", use: askApproval)
        doors.member.post("structures/{id}/revendication/{person}", use: approve)
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let now = context.words.now
        let state = try await context.store.read { try $0.links.look(token, for: .claim, at: now) }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
        let proof = try link.read(ClaimProof.self)
        let organisation = try await context.organisation(proof.organisation)
        let name = try await context.site.people(of: organisation).name(proof.person, context.words)
        let arguments = ["organisation": organisation.name, "name": name]
        let words = context.words
        return context.page(Heading(words("proof.title", arguments), lead: words("proof.lead", arguments))) {
            ClaimProofForm(
                token: token,
                name: name,
                isManaged: !organisation.members.isEmpty,
                link: link,
                words: words
            )
        }
    }

    @Sendable
    private static func answer(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let said = try await context.form(request)["reponse"]
        guard ["oui", "non"].contains(said) else { return try await show(request, context: context) }
        let accepted = said == "oui"
        let state = try await context.store.perform { unit in
            let state = try unit.connection.links.use(token, for: .claim, at: unit.moment.instant)
            guard case .valid(let link) = state else { return state }
            let proof = try link.read(ClaimProof.self)
            let id = proof.organisation
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let events = accepted ? try organisation.proveByMail(proof.person) : try organisation.reject(proof.person)
            try unit.append(Organisation.self, id, events, by: Actor(organisation: id, means: .link))
            try unit.tellClaimant(proof.person, of: organisation, accepted: accepted, context.site)
            return state
        }
        guard case .valid(let link) = state else { return try context.unusableLink(state, token) }
        let organisation = try await context.organisation(try link.read(ClaimProof.self).organisation)
        let key = accepted ? "proof.accepted" : "proof.rejected"
        let words = context.words
        let heading = Heading(words("\(key).title"), lead: words("\(key).lead", ["organisation": organisation.name]))
        return context.page(heading) { Empty() }
    }

    @Sendable
    private static func askApproval(_: Request, context: MemberContext) async throws -> Response {
        let organisation = try await context.organisation(try context.organisationID())
        let claimant = try context.subjectPerson()
        guard organisation.claims[claimant] != nil else { return context.deadRequest() }
        let name = try await context.site.people(of: organisation).name(claimant, context.words)
        let approver = try await context.organisation(context.organisation)
        let words = context.words
        let arguments = [
            "organisation": organisation.name, "name": name, "approver": context.speaking.organisationName,
        ]
        let refusal = organisation.whyNotApproved(claimant, by: approver, through: context.person)
        var heading = Heading(words("approve.title", arguments), lead: words("approve.lead", arguments))
        heading.crumbs = [Crumb(organisation.name, .organisation(organisation.id))]
        return context.page(heading) {
            if let refusal {
                Notice { p { words.refusal(refusal) } }
                p { a(.href(Link.chooseOrganisation)) { words("layout.noOrganisation") } }
            } else {
                p { words("approve.advice", arguments) }
                form(.method("post"), .action(Link.claim(organisation.id, by: claimant))) {
                    Submit(words("approve.verb", arguments), back: .home, words)
                }
            }
        }
    }

    @Sendable
    private static func approve(_: Request, context: MemberContext) async throws -> Response {
        let (id, claimant) = (try context.organisationID(), try context.subjectPerson())
        let (approver, author) = (context.organisation, context.person)
        try await context.store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id), organisation.claims[claimant] != nil,
                let approver = try unit.load(Organisation.self, approver)
            else { throw Trouble.absent }
            try approver.requireAdministrator(author)
            let events = try organisation.approve(claimant, by: approver)
            let next = try unit.append(
                Organisation.self,
                id,
                events,
                by: Actor(person: author, organisation: approver.id, means: .account)
            )
            guard next.members[claimant] != nil else { return }
            try unit.tellClaimant(claimant, of: next, accepted: true, context.site)
        }
        return context.redirect(to: .home, flash: "claimApproved")
    }
}

extension ReaderContext {
    /// A request that nobody awaits an answer to, or that never was.
    fileprivate func deadRequest() -> Response {
        let isHome = visit.signedIn != nil
        return page(Heading(words("proof.dead.title"), lead: words("proof.dead.lead")), status: .notFound) {
            p {
                a(.class("button main"), .href(isHome ? Link.home : .welcome)) {
                    words(isHome ? "error.toHome" : "error.toWelcome")
                }
            }
        }
    }
}

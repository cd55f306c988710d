import Cooperation
import HTML
import Hummingbird
import Journal

/// Asking to speak for an organisation that a directory only lists, in one of three ways.
enum ClaimRoutes {
    static func add(to doors: Doors) {
        doors.person.get("structures/{id}/revendication", use: show)
        doors.person.post("structures/{id}/revendication", use: claim)
        doors.person.post("structures/{id}/revendication/code", use: proveByCode)
        doors.person.post("structures/{id}/revendication/{person}/refus", use: reject)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.organisation(try context.organisationID())
        return page(Draft(), organisation, context)
    }

    private static func page(_ draft: Draft, _ organisation: Organisation, _ context: PersonContext) -> Response {
        let words = context.words
        var heading = Heading(
            words("claim.title", ["organisation": organisation.name]),
            lead: words(organisation.members.isEmpty ? "claim.lead" : "claim.leadManaged")
        )
        heading.crumbs = [
            Crumb(words("directory.title"), .directory), Crumb(organisation.name, .organisation(organisation.id)),
        ]
        return context.page(heading) {
            ClaimContent(draft: draft, organisation: organisation, person: context.person, visit: context.visit)
        }
    }

    @Sendable
    private static func claim(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.organisation(try context.organisationID())
        return try await context.submit(request) { draft in
            page(draft, organisation, context)
        } act: { input in
            guard let way = ClaimWay(rawValue: input["way"]) else { throw Trouble.malformed }
            try await context.makeClaim(on: organisation.id, way)
            return context.redirect(to: .claim(organisation.id), flash: way.flash)
        }
    }

    @Sendable
    private static func proveByCode(request: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.organisation(try context.organisationID())
        return try await context.submit(request) { draft in
            page(draft, organisation, context)
        } act: { input in
            var check = FormCheck(input)
            let code = check.text("code", limit: 40)
            try check.finish()
            try await context.prove(organisation.id, code: code)
            return context.redirect(to: .people(organisation.id), flash: "claimProven", organisation.name)
        }
    }

    @Sendable
    private static func reject(_: Request, context: PersonContext) async throws -> Response {
        let organisation = try await context.ownOrganisation(try context.organisationID())
        let (id, claimant) = (organisation.id, try context.subjectPerson())
        try await context.store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            try unit.append(Organisation.self, id, try organisation.reject(claimant), by: context.actor(in: id))
            try unit.tellClaimant(claimant, of: organisation, accepted: false, context.site)
        }
        return context.redirect(to: .people(id), flash: "claimRejected")
    }
}

extension ClaimWay {
    /// What the next page says was done.
    fileprivate var flash: String {
        switch self {
        case .mail: "claimMailed"
        case .code: "codeAsked"
        case .approval: "claimed"
        }
    }
}

extension PersonContext {
    /// Writes the claim, then sends the link to the organisation's own address, or asks the instance for a letter.
    fileprivate func makeClaim(on id: OrganisationID, _ way: ClaimWay) async throws {
        let (words, site, claimant) = (words, site, signedIn)
        try await store.perform { unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            try organisation.requireOpen(way)
            // The mail or the letter may have been lost: asking again sends it again.
            if way == .approval || organisation.claims[claimant.person] != way {
                try unit.append(
                    Organisation.self,
                    id,
                    try organisation.claim(by: claimant.person, way: way),
                    by: Actor(person: claimant.person, means: .account)
                )
            }
            switch way {
            case .mail:
                try unit.sendClaimProof(of: claimant.person, named: claimant.label, for: organisation, site, words)
            case .code: try unit.askForCode(by: claimant.person, of: organisation, site)
            case .approval: break
            }
        }
    }

    /// Ten tries a day at most: the code is long, and a letter is read by one person.
    fileprivate func prove(_ id: OrganisationID, code: String) async throws {
        let person = person
        let admitted = try await store.perform { unit in
            try unit.connection.attempts.admit(
                "code \(id) \(person)",
                at: unit.moment.instant,
                limit: 10,
                within: 86_400
            )
        }
        guard admitted else { throw Trouble.tooMany(retryAfter: 86_400) }
        let fingerprint = PaperCode.fingerprint(code, of: id)
        try await store.perform { unit in
            guard var organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let actor = Actor(person: person, organisation: id, means: .account)
            if organisation.claims[person] == nil {
                organisation = try unit.append(
                    Organisation.self,
                    id,
                    try organisation.claim(by: person, way: .code),
                    by: actor
                )
            }
            let proof = try organisation.proveByCode(person, fingerprint: fingerprint, on: unit.moment.day)
            try unit.append(Organisation.self, id, proof, by: actor)
        }
    }
}

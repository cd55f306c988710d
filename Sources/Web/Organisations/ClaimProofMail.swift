import Cooperation
import HTML
import Hummingbird
import Journal

/// The question mailed to an organisation's own address, and its renewal when the link expired.
enum ClaimProofMail {
    static func add(to doors: Doors) {
        doors.visitor.post("revendications/{token}/renouvellement", use: renew)
    }

    /// The same words whatever becomes of it: nothing is learnt by trying.
    @Sendable
    private static func renew(_: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        let (site, words) = (context.site, context.words)
        try await context.store.perform { unit in
            let state = try unit.connection.links.look(token, for: .claim, at: unit.moment.instant)
            guard case .expired(let link) = state else { return }
            let proof = try link.read(ClaimProof.self)
            guard let organisation = try unit.load(Organisation.self, proof.organisation),
                organisation.claims[proof.person] == .mail,
                let claimant = try unit.connection.accounts.account(proof.person)
            else { return }
            let label = claimant.name.isEmpty ? claimant.mail : claimant.name
            try unit.sendClaimProof(of: claimant.id, named: label, for: organisation, site, words)
        }
        return context.page(Heading(words("link.renew"))) { p { words("link.renewed") } }
    }
}

extension UnitOfWork {
    /// Mails the question; at most once an hour for one person and organisation.
    func sendClaimProof(
        of person: PersonID,
        named label: String,
        for organisation: Organisation,
        _ site: Site,
        _ words: Words
    ) throws {
        guard let mail = organisation.card?.mail, let account = try connection.accounts.account(person),
            try admitMail("claim \(organisation.id) \(person)")
        else { return }
        let end = moment.instant.advanced(bySeconds: ClaimProof.days * 86_400)
        let token = try connection.links.issue(
            .claim,
            about: ClaimProof(organisation: organisation.id, person: person),
            mail: mail,
            at: moment.instant,
            until: end
        )
        let arguments = [
            "organisation": organisation.name, "name": label,
            "mail": account.mail, "until": words.time(end), "instance": site.configuration.instanceName,
            "link": site.configuration.baseAddress + Link.claimProof(token: token.text).path,
        ]
        try send(
            OutgoingMail(
                to: mail,
                subject: words("claim.mail.subject", arguments),
                text: words("claim.mail.text", arguments)
            )
        )
    }
}

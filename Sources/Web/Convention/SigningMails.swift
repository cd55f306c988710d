import Cooperation
import Journal

/// Writes to those who may sign for a party: one sign-in link each, which leads straight to the signing page.
struct SigningMails {
    /// A link opens until the next reminder may leave.
    private static let seconds: Int64 = 7 * 86_400

    let site: Site
    let unit: UnitOfWork
    let id: PartnershipID
    let round: SigningRound

    func invite(_ party: OrganisationID) throws { try write("invitation", to: party) }

    func remind(_ party: OrganisationID) throws { try write("reminder", to: party) }

    /// To those mandated to sign; where nobody is, to those who can give a mandate.
    private func write(_ kind: String, to party: OrganisationID) throws {
        guard let organisation = try unit.load(Organisation.self, party) else { return }
        let day = unit.moment.day
        let signers = Set(
            organisation.mandates.values.filter { $0.scope >= .sign && $0.isValid(on: day) }.map(\.person)
        ).intersection(organisation.members.keys)
        let administrators = Set(organisation.members.filter { $0.value == .administrator }.keys)
        let people = signers.isEmpty ? administrators : signers
        for reader in try unit.connection.accounts.accounts(people).values.sorted(by: { $0.id < $1.id }) {
            let words = site.words(Language(rawValue: reader.language) ?? .fr, at: unit.moment.instant)
            let arguments = try arguments(for: reader, of: organisation, words)
            let key = signers.isEmpty ? "convention.mail.noMandate" : "convention.mail.\(kind)"
            try unit.send(
                OutgoingMail(
                    to: reader.mail,
                    subject: words("\(key).subject", arguments),
                    text: words("\(key).text", arguments)
                )
            )
        }
    }

    private func arguments(for reader: Account, of organisation: Organisation, _ words: Words) throws -> [String:
        String]
    {
        let link = try SignInLink.issue(
            for: reader.mail,
            next: .cycle(id, .convention, "signature"),
            on: unit.connection,
            at: unit.moment.instant,
            lasting: Self.seconds
        )
        return [
            "convention": round.text.title, "version": words.number(round.number),
            "organisation": organisation.card?.name ?? "",
            "clauses": words.number(round.text.obligations(of: organisation.id).count),
            "link": site.configuration.baseAddress + link.path,
            "until": words.time(unit.moment.instant.advanced(bySeconds: Self.seconds)),
        ]
    }
}

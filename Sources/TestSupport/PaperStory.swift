package import Cooperation
package import Journal

/// An action sheet of Les Acacias that names Lire ensemble and the town, told through the store.
package enum PaperStory {
    package static let id = PartnershipID("lire-au-pied-des-tours")

    /// The text, which says all that S-102 asks for.
    package static var paper: Paper {
        var paper = Paper(
            title: "Lire au pied des tours",
            sections: [
                .content: "Des lectures à voix haute, chaque mercredi d'été, au pied des immeubles.",
                .partners: "L'association Lire ensemble et la Ville de Lormont.",
            ]
        )
        paper.decidedBy = "Le conseil d'administration du centre social"
        paper.stillOpen = "Les lieux, les horaires et le rôle de chaque structure"
        paper.stage = .design
        paper.hours = PhaseHours(before: 4, during: 12, after: 2)
        paper.replyBy = Moment.noon.day.advanced(by: 20)
        paper.noticeDays = 15
        return paper
    }

    package static let hash = ContentHash(String(repeating: "ab", count: 32))

    /// Opened and saved: nobody but its authors knows of it.
    package static func begin(in store: Store, origin: Origin = Origin(kind: .ownInitiative)) async throws {
        try await act(in: store, as: Personas.nadia, of: Personas.acacias) { paper, _, moment in
            try paper.open(
                Opening(kind: .actionSheet, initiator: Personas.acacias, origin: origin, code: .sample),
                Self.paper,
                on: moment.day
            )
        }
    }

    /// Published, with Lire ensemble and the town named.
    package static func publish(in store: Store, origin: Origin = Origin(kind: .ownInitiative)) async throws {
        try await begin(in: store, origin: origin)
        try await act(in: store, as: Personas.nadia, of: Personas.acacias) { paper, speaker, moment in
            try paper.publish(
                Self.paper,
                hash: hash,
                change: .substance,
                comment: nil,
                basedOn: 0,
                by: speaker,
                at: moment
            )
        }
        for organisation in [Personas.lire, Personas.lormont] {
            try await act(in: store, as: Personas.nadia, of: Personas.acacias) { paper, speaker, moment in
                try paper.name(
                    Naming(organisation: organisation, passage: "avec elle", score: 1, version: 1),
                    by: speaker,
                    at: moment
                )
            }
        }
    }

    /// The two organisations named have had their notice.
    package static func notify(in store: Store, origin: Origin = Origin(kind: .ownInitiative)) async throws {
        try await publish(in: store, origin: origin)
        try await act(in: store, as: Personas.nadia, of: Personas.acacias) { paper, speaker, moment in
            try paper.notify(initiatorVerified: true, by: speaker, at: moment)
        }
    }

    /// One command of the rules, written down as what it decides.
    package static func act(
        in store: Store,
        as person: PersonID,
        of organisation: OrganisationID,
        _ command: @escaping @Sendable (Partnership, Speaker, Moment) throws -> [PartnershipEvent]
    ) async throws {
        try await store.perform { unit in
            guard let speaker = try unit.load(Organisation.self, organisation)?.speaker(person) else { return }
            let paper = try unit.load(Partnership.self, id) ?? Partnership(id: id)
            try unit.append(
                Partnership.self,
                id,
                try command(paper, speaker, unit.moment),
                by: speaker.actor(under: try? speaker.mandate(for: .decide, on: unit.moment.day))
            )
        }
    }
}

extension VerificationCode {
    /// A code like those of real papers.
    package static var sample: VerificationCode {
        get throws {
            guard let code = VerificationCode("RTDK-2345-VS") else { throw NoCode() }
            return code
        }
    }

    private struct NoCode: Error {}
}

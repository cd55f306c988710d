package import Cooperation
package import Journal

/// The convention of the three partners: each act decided by the rules.
package struct ConventionScene: Sendable {
    package private(set) var cycle: CycleScene

    package var convention: Convention { cycle.cycle.convention }
    package var partners: [OrganisationID] { cycle.cycle.partners(on: cycle.day) }

    package init() throws {
        cycle = try CycleScene()
        try cycle.prepare()
        try play(as: Personas.acacias) { cycle, sitting in
            try cycle.convention.begin(
                ConventionStart(title: "Lire au pied des tours", model: .partnership),
                by: sitting
            )
        }
    }

    /// Three clauses: one for all, one for Lire ensemble alone, the withdrawal.
    package static func written() throws -> ConventionScene {
        var scene = try ConventionScene()
        try scene.propose(.object, "Notre objet", "Lire à voix haute au pied des immeubles.")
        try scene.propose(
            .commitments,
            "Ce que fait Lire ensemble",
            "Lire ensemble forme six lectrices.",
            [Personas.lire]
        )
        try scene.propose(.withdrawal, "Se retirer", "Chacun se retire librement, avec quinze jours de préavis.")
        return scene
    }

    /// Written, agreed by all, closed for signature.
    package static func closed() throws -> ConventionScene {
        var scene = try written()
        try scene.agreeAll()
        try scene.close()
        return scene
    }

    /// Closed and signed by all.
    package static func signed() throws -> ConventionScene {
        var scene = try closed()
        for organisation in scene.partners { try scene.sign(organisation) }
        return scene
    }

    package mutating func play(
        as organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        _ decide: (Cycle, Sitting) throws -> Deed<ConventionEvent>
    ) throws {
        try cycle.play(in: \.convention, as: organisation, mandates: mandates, decide)
    }

    package mutating func propose(
        _ topic: ClauseTopic?,
        _ heading: String,
        _ text: String,
        _ obliges: [OrganisationID] = [],
        by organisation: OrganisationID = Personas.acacias
    ) throws {
        try play(as: organisation) { cycle, sitting in
            try cycle.convention.propose(
                ClauseText(heading: heading, text: text, topic: topic, obliges: obliges),
                by: sitting
            )
        }
    }

    package mutating func revise(
        _ clause: Int,
        _ text: String,
        basedOn version: Int? = nil,
        by organisation: OrganisationID = Personas.acacias
    ) throws {
        try play(as: organisation) { cycle, sitting in
            let before = cycle.convention.clause(clause)
            return try cycle.convention.revise(
                clause,
                basedOn: version ?? before?.version ?? 0,
                before.map { $0.text.saying(text) } ?? ClauseText(heading: "", text: text),
                by: sitting
            )
        }
    }

    /// Proposes another text, or that the clause go when there is none.
    package mutating func amend(
        _ clause: Int,
        _ text: String?,
        basedOn version: Int? = nil,
        by organisation: OrganisationID = Personas.lire
    ) throws {
        try play(as: organisation) { cycle, sitting in
            let before = cycle.convention.clause(clause)
            return try cycle.convention.amend(
                clause,
                basedOn: version ?? before?.version ?? 0,
                text.flatMap { text in before.map { $0.text.saying(text) } },
                reason: "C'est plus juste.",
                by: sitting
            )
        }
    }

    package mutating func adopt(_ amendment: Int, by organisation: OrganisationID = Personas.acacias) throws {
        try play(as: organisation) { try $0.convention.adopt(amendment, in: $0, by: $1) }
    }

    package mutating func agree(_ organisation: OrganisationID) throws {
        try play(as: organisation) { cycle, sitting in
            let pending = cycle.convention.pending(for: organisation)
            return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
        }
    }

    package mutating func agreeAll() throws {
        for organisation in partners where !convention.pending(for: organisation).isEmpty { try agree(organisation) }
    }

    package mutating func close(by organisation: OrganisationID = Personas.acacias) throws {
        try play(as: organisation) { try $0.convention.close(in: $0, by: $1, hash: Self.hash) }
    }

    package mutating func reopen(by organisation: OrganisationID = Personas.acacias) throws {
        try play(as: organisation) { try $0.convention.reopen(reason: "Il manque une date.", by: $1) }
    }

    /// Signs the present round under a mandate to sign, unless others are shown.
    package mutating func sign(
        _ organisation: OrganisationID,
        round: Int? = nil,
        hash: ContentHash? = nil,
        mandates: [Mandate]? = nil
    ) throws {
        let person = Personas.speaker(for: organisation).person ?? Personas.nadia
        let mandates = mandates ?? [Personas.mandate(of: person, "Présidente", scope: .sign)]
        try play(as: organisation, mandates: mandates) { cycle, sitting in
            try cycle.convention.sign(
                round ?? cycle.convention.rounds.count,
                hash: hash ?? cycle.convention.rounds.last?.hash ?? ContentHash(""),
                in: cycle,
                by: sitting
            )
        }
    }

    package mutating func remind(_ organisation: OrganisationID) throws {
        try play(as: Personas.acacias) { try $0.convention.remind(organisation, by: $1) }
    }

    /// Writes it all in a store that holds nothing of it yet.
    package func write(in store: Store) async throws { try await cycle.write(in: store) }

    package mutating func pass(days: Int) { cycle.pass(days: days) }

    /// Something that happens to the paper itself.
    package mutating func tell(_ act: (inout PaperStory) throws -> Void) throws { try cycle.tell(act) }

    /// A stand-in for SHA-256: different for each different text.
    package static func hash(_ text: ConventionText) -> ContentHash {
        ContentHash(
            "\(text.title)|\(text.noticeDays)|\(text.parties)|"
                + text.clauses.map { "\($0.number)|\($0.version)|\($0.text.heading)|\($0.text.text)" }.joined()
        )
    }
}

extension ClauseText {
    package func saying(_ words: String) -> ClauseText {
        var other = self
        other.text = words
        return other
    }
}

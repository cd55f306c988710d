package import Cooperation

/// Three partners who did all that comes before an action: prepared, agreed, signed, framed.
package struct EngagedScene: Sendable {
    package var scene: CycleScene

    package var state: CycleState { scene.cycle.state(on: scene.day) }
    /// What is missing to go on, by key.
    package var missing: [String] { scene.cycle.missing(on: scene.day).map(\.key) }

    /// Whether somebody answers for the action.
    private let isAnswered: Bool

    package init(_ paper: Paper = PaperStory.paper(change: EngagedScene.dated), answered: Bool = true) throws {
        isAnswered = answered
        var story = try PaperStory.agreed(paper)
        try story.accept(Personas.lormont)
        try story.name(Personas.estey)
        try story.notify()
        scene = try CycleScene(of: story)
        try engage()
    }

    /// Everything from the pre-projects to the frame, in the cycle as it is.
    package mutating func engage() throws {
        try scene.prepare()
        try scene.clarify()
        try negotiate()
        try agree()
        try sign()
        try frame()
    }

    /// The action is over: it and its objective have their end, and each partner filed its assessment.
    package mutating func conclude() throws {
        for kind in [Intention.Kind.action, .objective] {
            try scene.play(in: \.evaluation, as: Personas.lire) {
                let outcome = Outcome(intention: Intention(kind, 1), end: .notDone, reason: "Il a plu.")
                return try $0.evaluation.state(outcome, in: $0, at: $1)
            }
        }
        for organisation in CycleScene.partners {
            try scene.play(in: \.evaluation, as: organisation) {
                try $0.evaluation.assess(OwnAssessment(obtained: "Des familles sont venues."), at: $1)
            }
        }
    }

    /// The paper is published again, from ten days on, and the three partners accept it.
    package mutating func redate() throws {
        try scene.tell { story in
            var paper = try story.current.paper
            paper.title = "Lire encore"
            (paper.start, paper.end) = (story.day.advanced(by: 10), story.day.advanced(by: 40))
            paper.replyBy = nil
            try story.publish(paper)
            for partner in CycleScene.partners { try story.accept(partner) }
        }
    }

    /// It begins in ten days and ends thirty days later.
    package static func dated(_ paper: inout Paper) {
        paper.start = Moment.noon.day.advanced(by: 10)
        paper.end = Moment.noon.day.advanced(by: 40)
    }

    package mutating func openTopic(_ title: String = "Les lieux", by organisation: OrganisationID = Personas.lire)
        throws
    {
        try scene.play(in: \.negotiation, as: organisation) {
            try $0.negotiation.openTopic(title, question: "Où lire ?", in: $0, at: $1)
        }
    }

    package mutating func propose(object text: String) throws {
        try scene.play(in: \.contract, as: Personas.acacias) { cycle, sitting in
            let version = cycle.contract.current(.object)?.number ?? 0
            return try cycle.contract.propose(.object, text: text, basedOn: version, at: sitting)
        }
    }

    package mutating func set(objective text: String) throws {
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.set(.collective, .qualitative, text, at: $1)
        }
    }

    /// Says how far an organisation agrees with the first objective.
    package mutating func rate(_ level: Int, by organisation: OrganisationID) throws {
        try scene.play(in: \.contract, as: organisation) {
            try $0.contract.rate(1, wording: 1, level: level, words: nil, at: $1)
        }
    }

    /// Lire ensemble answers for an action.
    package mutating func answer(for action: Int = 1) throws {
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.accountable, in: action, to: Personas.lire, at: $1)
        }
    }

    private mutating func negotiate() throws {
        try openTopic()
        try scene.play(in: \.negotiation, as: Personas.lire) {
            try $0.negotiation.leaveOpen(1, because: "Nous verrons sur place.", at: $1)
        }
    }

    private mutating func agree() throws {
        try propose(object: "Lire à voix haute au pied des tours.")
        try set(objective: "Que l’on lise dehors.")
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.indicate(
                1,
                .effect,
                "Enfants qui reviennent",
                baseline: "0",
                target: "20",
                source: "Cahier",
                at: $1
            )
        }
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.name(.outside, "Des livres à la maison", baseline: nil, measure: nil, at: $1)
        }
        for organisation in CycleScene.partners { try commit(organisation) }
    }

    private mutating func commit(_ organisation: OrganisationID) throws {
        try scene.play(in: \.contract, as: organisation) { try $0.contract.approve(.object, version: 1, at: $1) }
        try rate(4, by: organisation)
        try scene.play(in: \.contract, as: organisation) {
            try $0.contract.choose(
                ReasonChoice(organisation: organisation, reasons: [], none: Viewpoint.allCases),
                at: $1
            )
        }
        try scene.play(in: \.contract, as: organisation) {
            let card = KeptCard(
                organisation: organisation,
                missions: "Nos missions",
                values: "Nos valeurs",
                constraints: "Nos horaires",
                keeps: "Notre nom",
                interest: "Des familles"
            )
            return try $0.contract.state(card, at: $1)
        }
        try scene.play(in: \.contract, as: organisation) { try $0.contract.pledge(.place, "Une salle", at: $1) }
    }

    private mutating func sign() throws {
        try scene.play(in: \.convention, as: Personas.acacias) {
            try $0.convention.begin(ConventionStart(title: "Lire dehors", model: .blank), by: $1)
        }
        try scene.play(in: \.convention, as: Personas.acacias) {
            let clause = ClauseText(heading: "Se retirer", text: "Avec quinze jours.", topic: .withdrawal, obliges: [])
            return try $0.convention.propose(clause, by: $1)
        }
        for organisation in CycleScene.partners {
            try scene.play(in: \.convention, as: organisation) { cycle, sitting in
                let pending = cycle.convention.pending(for: organisation)
                return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
            }
        }
        try scene.play(in: \.convention, as: Personas.acacias) {
            try $0.convention.close(in: $0, by: $1, hash: ConventionScene.hash)
        }
        for organisation in CycleScene.partners { try sign(organisation) }
    }

    private mutating func sign(_ organisation: OrganisationID) throws {
        let person = Personas.speaker(for: organisation).person ?? Personas.nadia
        let mandates = [Personas.mandate(of: person, "Présidente", scope: .sign)]
        try scene.play(in: \.convention, as: organisation, mandates: mandates) { cycle, sitting in
            try cycle.convention.sign(
                1,
                hash: cycle.convention.rounds.last?.hash ?? ContentHash(""),
                in: cycle,
                by: sitting
            )
        }
    }

    private mutating func frame() throws {
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures", objective: 1), at: $1)
        }
        if isAnswered { try answer() }
        try scene.frame(CycleScene.rules(quorum: 50 + scene.cycle.frame.versions.count))
        for role in ChargeRole.allCases {
            try scene.play(in: \.frame, as: Personas.acacias) {
                let charge = Charge(role: role, organisation: Personas.acacias, person: Personas.nadia, hours: 4)
                return try $0.frame.entrust(charge, members: [Personas.nadia], at: $1)
            }
        }
        try scene.play(in: \.evaluation, as: Personas.lire) {
            let looks = EvaluationPlan.Look.Nature.allCases.map {
                EvaluationPlan.Look(nature: $0, what: "Les présences", how: "Feuille", organisation: Personas.lire)
            }
            return try $0.evaluation.plan(EvaluationPlan(looks: looks), seen: 0, start: $0.start, at: $1)
        }
    }
}

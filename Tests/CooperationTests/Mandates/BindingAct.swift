import Cooperation
import TestSupport

/// Each thing in a cycle that binds Lire ensemble, with what must be there before.
enum BindingAct: String, CaseIterable, Sendable {
    case object, frame, distrust, clauses, signature, pot, commitment, waiver, wish, ending, abandoning, voice, advice
    case review, reading, agreement

    private static let lire = Personas.lire

    func scene() throws -> CycleScene {
        switch self {
        case .clauses: return try ConventionScene.written().cycle
        case .signature: return try ConventionScene.closed().cycle
        default: break
        }
        var scene = try CycleScene()
        try prepare(&scene)
        return scene
    }

    private func prepare(_ scene: inout CycleScene) throws {
        switch self {
        case .object:
            try scene.play(in: \.contract, as: Personas.acacias) {
                try $0.contract.propose(.object, text: "Lire dehors.", basedOn: 0, at: $1)
            }
        case .frame:
            try scene.play(in: \.frame, as: Personas.acacias) {
                try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1)
            }
        case .distrust:
            try scene.play(in: \.frame, as: Personas.acacias) {
                let charge = Charge(
                    role: .facilitator,
                    organisation: Personas.acacias,
                    person: Personas.nadia,
                    hours: 4
                )
                return try $0.frame.entrust(charge, members: [Personas.nadia], at: $1)
            }
        case .commitment:
            try scene.play(in: \.realisation, as: Self.lire) {
                try $0.realisation.commit(Commitment(text: "Venir chaque mardi.", owner: $1.organisation), at: $1)
            }
        case .ending, .abandoning:
            for partner in CycleScene.partners {
                try scene.play(in: \.evaluation, as: partner) {
                    try $0.evaluation.assess(OwnAssessment(obtained: "Des familles sont venues."), at: $1)
                }
                try scene.play(in: \.evaluation, as: partner) { try $0.evaluation.wish(Wish(way: .stop), at: $1) }
            }
        default: try prepareTalks(&scene)
        }
    }

    private func prepareTalks(_ scene: inout CycleScene) throws {
        switch self {
        case .voice: try scene.ask(scene.question(.vote))
        case .advice:
            try scene.ask(scene.question(.advice, about: .ownAction), as: Self.lire)
            for other in [Personas.acacias, Personas.lormont] {
                try scene.say(DecisionSaying(.advise, words: "Un seul samedi."), as: other)
            }
        case .review:
            let next = scene.day.advanced(by: 30)
            try scene.ask(scene.question(.vote) { $0.reviewOn = next })
            for partner in CycleScene.partners { try scene.say(.yes, as: partner) }
            try scene.close()
            scene.pass(days: 30)
        case .reading, .agreement:
            try scene.state(Personas.acacias, about: Self.lire)
            try scene.state(Self.lire, about: Personas.acacias)
            guard self == .agreement else { return }
            try scene.play(in: \.relations, as: Personas.acacias) {
                try $0.relations.propose(.answering(), to: Self.lire, in: $0, at: $1)
            }
        default: break
        }
    }

    func play(in scene: inout CycleScene, _ mandates: [Mandate], _ back: Day?) throws {
        func act<Subject: Chapter>(
            _ chapter: WritableKeyPath<Cycle, Subject>,
            _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
        ) throws {
            try scene.play(in: chapter, as: Self.lire, mandates: mandates, back: back, decide)
        }
        switch self {
        case .object: try act(\.contract) { try $0.contract.approve(.object, version: 1, at: $1) }
        case .frame: try act(\.frame) { try $0.frame.approve(1, in: $0, at: $1) }
        case .distrust: try act(\.frame) { try $0.frame.distrust(.facilitator, at: $1) }
        case .clauses:
            try act(\.convention) { cycle, sitting in
                let pending = cycle.convention.pending(for: Self.lire)
                return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
            }
        case .signature:
            try act(\.convention) { cycle, sitting in
                let hash = cycle.convention.rounds.last?.hash ?? ContentHash("")
                return try cycle.convention.sign(1, hash: hash, in: cycle, by: sitting)
            }
        case .pot:
            try act(\.budget) {
                try $0.budget.move(.given, cents: 5_000, purpose: "Goûters", on: $1.day, at: $1)
            }
        case .commitment: try act(\.realisation) { try $0.realisation.close(1, outcome: nil, at: $1) }
        case .waiver: try act(\.evaluation) { try $0.evaluation.waive(AssessmentWaiver(), at: $1) }
        case .wish: try act(\.evaluation) { try $0.evaluation.wish(Wish(way: .renew), at: $1) }
        case .ending: try act(\.course) { try $0.end(reason: nil, at: $1) }
        case .abandoning: try act(\.course) { try $0.abandon(reason: "Rien n’a commencé.", at: $1) }
        case .voice: try act(\.decisions) { try $0.decisions.speak(DecisionSaying(.yes), on: 1, seen: 0, at: $1) }
        case .advice: try act(\.decisions) { try $0.decisions.close(1, became: "Suivi.", in: $0, at: $1) }
        case .review: try act(\.decisions) { try $0.decisions.confirm(1, reviewOn: nil, at: $1) }
        case .reading:
            try act(\.relations) { try $0.relations.propose(.answering(), to: Personas.acacias, in: $0, at: $1) }
        case .agreement: try act(\.relations) { try $0.relations.accept(1, of: Personas.acacias, in: $0, at: $1) }
        }
    }
}

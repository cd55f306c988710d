import Cooperation
import TestSupport

/// The three partners before their contract: each act decided by the rules.
struct AgreementScene {
    private(set) var scene: CycleScene

    var contract: Contract { scene.cycle.contract }
    static let partners = CycleScene.partners

    init(start: Int = 30) throws {
        scene = try CycleScene(PaperStory.paper { $0.start = Moment.noon.day.advanced(by: start) })
    }

    mutating func play(
        as organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        _ decide: (Cycle, Sitting) throws -> Deed<ContractEvent>
    ) throws {
        try scene.play(in: \.contract, as: organisation, mandates: mandates, decide)
    }

    mutating func propose(_ text: String, of subject: SharedSubject = .object, by organisation: OrganisationID) throws {
        let version = contract.current(subject)?.number ?? 0
        try play(as: organisation) {
            try $0.contract.propose(subject, name: "Lire dehors", text: text, basedOn: version, at: $1)
        }
    }

    mutating func approve(_ subject: SharedSubject = .object, by organisation: OrganisationID) throws {
        let version = contract.current(subject)?.number ?? 0
        try play(as: organisation) { try $0.contract.approve(subject, version: version, at: $1) }
    }

    mutating func set(
        _ kind: ObjectiveKind = .collective,
        _ nature: ObjectiveNature = .qualitative,
        by organisation: OrganisationID = Personas.acacias
    ) throws {
        try play(as: organisation) { try $0.contract.set(kind, nature, "Que l'on lise dehors.", at: $1) }
    }

    mutating func indicate(_ measure: IndicatorText.Measure = .effect, on objective: Int = 1) throws {
        try play(as: Personas.lire) {
            try $0.contract.indicate(
                objective,
                measure,
                "Enfants qui reviennent",
                baseline: "0",
                target: "20",
                source: "Cahier de présence",
                at: $1
            )
        }
    }

    mutating func rate(_ level: Int, by organisation: OrganisationID) throws {
        try play(as: organisation) { try $0.contract.rate(1, wording: 1, level: level, words: nil, at: $1) }
    }

    mutating func pass(days: Int) { scene.pass(days: days) }

    /// What is missing of the agreement itself.
    var gaps: [String] { contract.missing(in: scene.cycle, on: scene.day).map(\.key) }

    func matters(_ organisation: OrganisationID) -> [String] {
        contract.matters(for: organisation, in: scene.cycle, on: scene.day).map(\.key)
    }
}

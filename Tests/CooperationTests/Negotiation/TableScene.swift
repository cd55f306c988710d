import Cooperation
import TestSupport

/// The three partners at the table of negotiation: each act decided by the rules.
struct TableScene {
    private(set) var scene: CycleScene

    var negotiation: Negotiation { scene.cycle.negotiation }

    init(_ scene: CycleScene) {
        self.scene = scene
    }

    /// One topic, on which Les Acacias propose a text.
    static func proposed() throws -> TableScene {
        var table = TableScene(
            try CycleScene(PaperStory.paper { $0.start = Moment.noon.day.advanced(by: 30) })
        )
        try table.play(as: Personas.acacias) {
            try $0.negotiation.openTopic("Les lieux", question: "Où lisons-nous ?", in: $0, at: $1)
        }
        try table.play(as: Personas.acacias) {
            try $0.negotiation.propose("Au pied des tours.", on: 1, at: $1)
        }
        return table
    }

    mutating func play(
        as organisation: OrganisationID,
        _ decide: (Cycle, Sitting) throws -> Deed<NegotiationEvent>
    ) throws {
        try scene.play(in: \.negotiation, as: organisation, decide)
    }

    mutating func take(_ stance: Stance, _ organisation: OrganisationID, _ words: String? = nil, on proposal: Int = 1)
        throws
    {
        let wording = negotiation.proposal(proposal)?.wording ?? 0
        try play(as: organisation) {
            try $0.negotiation.take(stance, on: proposal, wording: wording, words: words, at: $1)
        }
    }

    mutating func close() throws {
        try play(as: Personas.lormont) { try $0.negotiation.close(1, on: 1, at: $1) }
    }

    mutating func pass(days: Int) { scene.pass(days: days) }

    mutating func tell(_ act: (inout PaperStory) throws -> Void) throws { try scene.tell(act) }

    /// What is missing at the table itself.
    var gaps: [String] { negotiation.missing(in: scene.cycle, on: scene.day).map(\.key) }

    func matters(_ organisation: OrganisationID) -> [String] {
        negotiation.matters(for: organisation, in: scene.cycle, on: scene.day).map(\.key)
    }
}

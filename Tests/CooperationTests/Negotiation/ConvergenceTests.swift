import Cooperation
import TestSupport
import Testing

struct ConvergenceTests {
    private func convergence(_ table: TableScene) -> Convergence {
        table.negotiation.convergence(of: 1, among: CycleScene.partners)
    }

    @Test(.requirement("S-042", "I-32")) func `convergence counts those who spoke, and shows who did not`() throws {
        var table = try TableScene.proposed()
        #expect(convergence(table) == Convergence(value: nil, spoken: 0, seated: 3))
        try table.take(.favour, Personas.acacias)
        #expect(convergence(table) == Convergence(value: 1, spoken: 1, seated: 3))
        try table.take(.against, Personas.lire, "Trop loin.")
        try table.take(.favourIfChanged, Personas.lormont, "Avec un abri.")
        #expect(convergence(table) == Convergence(value: 0.5, spoken: 3, seated: 3))
        try table.take(.notOurs, Personas.lormont)
        #expect(convergence(table) == Convergence(value: 0.5, spoken: 3, seated: 3))
    }

    @Test(.requirement("S-042", "I-15"))
    func `a disagreement once written stays, even when its author changes its mind`()
        throws
    {
        var table = try TableScene.proposed()
        try table.take(.against, Personas.lire, "Trop loin.")
        try table.take(.favour, Personas.lire)
        let differences = table.negotiation.differences(on: 1)
        #expect(differences.map(\.position.position.value.words) == ["Trop loin."])
        #expect(differences.map(\.stands) == [false])
    }

    @Test func `to be against, or for with a change, one says why`() throws {
        var table = try TableScene.proposed()
        for stance in [Stance.against, .favourIfChanged] {
            #expect(throws: NegotiationRefusal.wordsMissing) { try table.take(stance, Personas.lire, " ") }
        }
    }

    @Test func `a position on older words no longer counts`() throws {
        var table = try TableScene.proposed()
        try table.take(.favour, Personas.lire)
        try table.play(as: Personas.acacias) {
            try $0.negotiation.amend(1, to: "Au marché.", because: nil, in: $0, at: $1)
        }
        #expect(convergence(table).spoken == 0)
        #expect(table.matters(Personas.lire) == ["negotiation.position"])
        #expect(throws: NegotiationRefusal.wordingChanged) {
            try table.play(as: Personas.lire) {
                try $0.negotiation.take(.favour, on: 1, wording: 1, words: nil, at: $1)
            }
        }
    }

    @Test func `the topic follows the proposal around which most gather`() throws {
        var table = try TableScene.proposed()
        try table.play(as: Personas.lire) { try $0.negotiation.propose("À la médiathèque.", on: 1, at: $1) }
        try table.take(.against, Personas.lormont, "Non.")
        try table.take(.favour, Personas.lormont, on: 2)
        #expect(table.negotiation.leadingProposal(on: 1, among: CycleScene.partners)?.number == 2)
    }
}

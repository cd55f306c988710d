import Cooperation
import TestSupport
import Testing

@Suite("Who speaks, proposes and decides")
struct CycleVoicesTests {
    private let seated = [Personas.acacias, Personas.lire, Personas.lormont]

    private func act(_ organisation: OrganisationID?, _ kind: String, _ count: Int) -> CycleVoices.Act {
        CycleVoices.Act(organisation: organisation, kind: kind, count: count)
    }

    @Test("each act is counted for what it is, those who did nothing with zero", .requirement("S-039"))
    func counts() {
        let voices = CycleVoices(
            [
                act(Personas.acacias, "negotiation.proposed.1", 3), act(Personas.lire, "decisions.spoken.1", 2),
                act(Personas.acacias, "partnership.exported.1", 7), act(Personas.lire, "decisions.opened.1", 1),
                act(nil, "budget.potMoved.1", 9), act(Personas.estey, "budget.potMoved.1", 4),
            ],
            among: seated
        )
        #expect(voices.counts[.speaking] == [Personas.acacias: 3, Personas.lire: 3, Personas.lormont: 0])
        #expect(voices.counts[.proposing] == [Personas.acacias: 3, Personas.lire: 1, Personas.lormont: 0])
        #expect(voices.counts[.deciding] == [Personas.acacias: 0, Personas.lire: 2, Personas.lormont: 0])
    }

    @Test("one who does more than six in ten speaks for all; below ten acts nobody does", .requirement("S-046", "I-18"))
    func dominant() {
        let few = CycleVoices([act(Personas.acacias, "budget.potMoved.1", 9)], among: seated)
        #expect(few.dominant(in: .speaking) == nil)
        let many = CycleVoices(
            [act(Personas.acacias, "budget.potMoved.1", 7), act(Personas.lire, "budget.potMoved.1", 3)],
            among: seated
        )
        #expect(many.dominant(in: .speaking) == Personas.acacias)
        let shared = CycleVoices(
            [act(Personas.acacias, "budget.potMoved.1", 6), act(Personas.lire, "budget.potMoved.1", 4)],
            among: seated
        )
        #expect(shared.dominant(in: .speaking) == nil)
    }

    @Test("the Gini coefficient goes from equal parts to one for all; nothing said has none")
    func gini() throws {
        let equal = CycleVoices(seated.map { act($0, "budget.potMoved.1", 5) }, among: seated)
        #expect(try #require(equal.gini(.speaking)).magnitude < 1e-12)
        let one = CycleVoices([act(Personas.lire, "budget.potMoved.1", 8)], among: seated)
        #expect(abs(try #require(one.gini(.speaking)) - 2.0 / 3) < 1e-12)
        #expect(one.gini(.deciding) == nil)
        #expect(one.share(of: Personas.lire, in: .deciding) == nil)
    }
}

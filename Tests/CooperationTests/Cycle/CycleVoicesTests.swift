import Cooperation
import TestSupport
import Testing

@Suite("Who speaks, proposes and decides")
struct CycleVoicesTests {
    private let seated = [Personas.acacias, Personas.lire, Personas.lormont]

    private func act(_ organisation: OrganisationID?, _ category: String, _ count: Int) -> CycleVoices.Act {
        CycleVoices.Act(organisation: organisation, category: category, count: count)
    }

    @Test("each act is counted for what it is, those who did nothing with zero", .requirement("S-039"))
    func counts() {
        let voices = CycleVoices(
            [
                act(Personas.acacias, Negotiation.category, 3), act(Personas.lire, Decisions.category, 2),
                act(nil, Budget.category, 9), act(Personas.estey, Budget.category, 4),
            ],
            among: seated
        )
        #expect(voices.counts[.speaking] == [Personas.acacias: 3, Personas.lire: 2, Personas.lormont: 0])
        #expect(voices.counts[.proposing] == [Personas.acacias: 3, Personas.lire: 0, Personas.lormont: 0])
        #expect(voices.counts[.deciding] == [Personas.acacias: 0, Personas.lire: 2, Personas.lormont: 0])
    }

    @Test("one who does more than six in ten speaks for all; below ten acts nobody does", .requirement("S-046", "I-18"))
    func dominant() {
        let few = CycleVoices([act(Personas.acacias, Budget.category, 9)], among: seated)
        #expect(few.dominant(in: .speaking) == nil)
        let many = CycleVoices(
            [act(Personas.acacias, Budget.category, 7), act(Personas.lire, Budget.category, 3)],
            among: seated
        )
        #expect(many.dominant(in: .speaking) == Personas.acacias)
        let shared = CycleVoices(
            [act(Personas.acacias, Budget.category, 6), act(Personas.lire, Budget.category, 4)],
            among: seated
        )
        #expect(shared.dominant(in: .speaking) == nil)
    }

    @Test("the Gini coefficient goes from equal parts to one for all; nothing said has none")
    func gini() throws {
        let equal = CycleVoices(seated.map { act($0, Budget.category, 5) }, among: seated)
        #expect(try #require(equal.gini(.speaking)).magnitude < 1e-12)
        let one = CycleVoices([act(Personas.lire, Budget.category, 8)], among: seated)
        #expect(abs(try #require(one.gini(.speaking)) - 2.0 / 3) < 1e-12)
        #expect(one.gini(.deciding) == nil)
        #expect(one.share(of: Personas.lire, in: .deciding) == nil)
    }
}

import Cooperation
import TestSupport
import Testing

@testable import maillage

struct AgreementStoryTests {
    @Test func `the demonstration's negotiation and agreement go through the rules, and leave nothing missing`() throws
    {
        var scene = try CycleScene()
        let (host, readers, town) = (Personas.acacias, Personas.lire, Personas.lormont)
        for (organisation, act) in NegotiationStory.acts(host, readers, town) {
            try scene.play(in: \.negotiation, as: organisation, act)
        }
        for (organisation, act) in ContractStory.acts(host, readers, town) {
            try scene.play(in: \.contract, as: organisation, act)
        }
        #expect(scene.gaps(before: .contracting) == [])
        #expect(scene.cycle.negotiation.agreedTexts.count == 1)
    }
}

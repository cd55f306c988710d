import Cooperation
import TestSupport
import Testing

/// A partnership has two organisations that accepted, one object of all and one action, and loses its name with them.
@Suite(.requirement("S-031", "I-10")) struct TwoOrganisationsTests {
    @Test func `with one that accepted there is a project, whatever was written`() throws {
        var story = try PaperStory.told()
        try story.accept(Personas.acacias)
        let alone = try CycleScene(of: story)
        #expect(alone.gaps(before: .contracting).contains("contract.twoPartners"))
        #expect(alone.cycle.partnership.standing(on: alone.day) == .preProject)
        try story.accept(Personas.lire)
        let two = try CycleScene(of: story)
        #expect(!two.gaps(before: .contracting).contains("contract.twoPartners"))
        #expect(two.cycle.partnership.standing(on: two.day) == .agreed)
        #expect(two.gaps(before: .contracting).contains("contract.noObject"))
        #expect(two.gaps(before: .framed).contains("realisation.noAction"))
    }

    @Test(arguments: [true, false])
    func `when the second goes, by leaving or by merging, it waits for two again`(merges: Bool) throws {
        var story = try PaperStory.agreed()
        if merges {
            story.merge(Personas.lire, into: Personas.acacias)
        } else {
            try story.withdraw(Personas.lire)
            story.pass(days: 15)
        }
        let scene = try CycleScene(of: story)
        #expect(scene.cycle.partners(on: scene.day) == [Personas.acacias])
        #expect(scene.gaps(before: .contracting).contains("contract.twoPartners"))
        #expect(scene.cycle.partnership.standing(on: scene.day) == .preProject)
    }
}

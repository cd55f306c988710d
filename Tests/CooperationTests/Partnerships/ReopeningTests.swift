import Cooperation
import TestSupport
import Testing

@Suite(.requirement("I-04")) struct ReopeningTests {
    @Test("a change of substance reopens every acceptance, a correction none")
    func changes() throws {
        var story = try PaperStory.agreed()
        try story.retitle("Lire au pied des tours.", .correction)
        #expect(story.partnership.partners(on: story.day).count == 2)
        try story.retitle("Lire et écrire au pied des tours", .substance)
        #expect(story.partnership.partners(on: story.day).isEmpty)
        #expect(story.state(Personas.lire) == .negotiating)
        try story.accept(Personas.lire)
        #expect(story.partnership.partners(on: story.day) == [Personas.lire])
    }

    @Test("an objection turns a correction into substance, for those who accepted before it", .requirement("I-15"))
    func objection() throws {
        var story = try PaperStory.agreed()
        try story.retitle("Sans les lectures", .correction, by: Personas.lire)
        try story.accept(Personas.lormont)
        try story.object(to: 2, by: Personas.acacias)
        #expect(story.partnership.partners(on: story.day) == [Personas.lormont])
        #expect(story.partnership.objections.map(\.value.reason) == ["Le sens change."])
    }

    @Test("a later correction does not shield an earlier one")
    func shield() throws {
        var story = try PaperStory.agreed()
        try story.retitle("Un sens tout autre", .correction)
        try story.retitle("Un sens tout autre.", .correction)
        try story.object(to: 2, by: Personas.lire)
        #expect(story.partnership.partners(on: story.day).isEmpty)
        #expect(story.partnership.substance(of: 3) == 2)
    }

    @Test("only a present correction is objected to, once, from the table")
    func refusals() throws {
        var story = try PaperStory.agreed()
        #expect(throws: PartnershipRefusal.notACorrection) { try story.object(to: 1, by: Personas.lire) }
        for version in [-1, 0, 2] {
            #expect(throws: PartnershipRefusal.versionSuperseded(current: 1)) {
                try story.object(to: version, by: Personas.lire)
            }
        }
        try story.retitle("Un", .correction)
        #expect(throws: PartnershipRefusal.notSeated) { try story.object(to: 2, by: Personas.lormont) }
        try story.object(to: 2, by: Personas.lire)
        #expect(throws: PartnershipRefusal.alreadyObjected) { try story.object(to: 2, by: Personas.acacias) }
        try story.retitle("Deux", .substance)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 3)) {
            try story.object(to: 2, by: Personas.lire)
        }
    }

    @Test("the notice of whoever leaves is the one it accepted, and a new text frees it", .requirement("I-06"))
    func leaving() throws {
        var story = try PaperStory.agreed()
        try story.withdraw(Personas.lire)
        #expect(story.state(Personas.lire) == .onNotice)
        #expect(story.partnership.partners(on: story.day).count == 2)
        story.pass(days: 14)
        #expect(story.state(Personas.lire) == .onNotice)
        var changed = story
        try changed.publish(PaperStory.paper("Autre") { $0.noticeDays = 300 })
        #expect(changed.partnership.partners(on: changed.day).isEmpty)
        #expect(changed.state(Personas.lire) == .negotiating)
        try changed.withdraw(Personas.lire)
        #expect(changed.state(Personas.lire) == .withdrawn)
        story.pass(days: 1)
        #expect(story.state(Personas.lire) == .withdrawn)
    }

    @Test("leaving asks for a mandate, and whoever leaves may change its mind", .requirement("I-06", "I-09"))
    func back() throws {
        var story = try PaperStory.agreed()
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try story.withdraw(Personas.lire, mandates: [])
        }
        try story.withdraw(Personas.lire)
        try story.accept(Personas.lire)
        #expect(story.state(Personas.lire) == .accepted)
        story.pass(days: 200)
        #expect(story.state(Personas.lire) == .accepted)
    }
}

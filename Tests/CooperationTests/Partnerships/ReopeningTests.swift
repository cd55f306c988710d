import Cooperation
import TestSupport
import Testing

@Suite(.requirement("I-04")) struct ReopeningTests {
    @Test("a change of substance reopens every acceptance, a correction none")
    func changes() throws {
        var scene = try Scene.agreed()
        try scene.retitle("Lire au pied des tours.", .correction)
        #expect(scene.partnership.partners(on: scene.day).count == 2)
        try scene.retitle("Lire et écrire au pied des tours", .substance)
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
        #expect(scene.state(World.readers) == .negotiating)
        try scene.accept(World.readers)
        #expect(scene.partnership.partners(on: scene.day) == [World.readers])
    }

    @Test("an objection turns a correction into substance, for those who accepted before it", .requirement("I-15"))
    func objection() throws {
        var scene = try Scene.agreed()
        try scene.retitle("Sans les lectures", .correction, by: World.readers)
        try scene.accept(World.townHall)
        try scene.object(to: 2, by: World.socialCentre)
        #expect(scene.partnership.partners(on: scene.day) == [World.townHall])
        #expect(scene.partnership.objections.map(\.value.reason) == ["Le sens change."])
    }

    @Test("a later correction does not shield an earlier one")
    func shield() throws {
        var scene = try Scene.agreed()
        try scene.retitle("Un sens tout autre", .correction)
        try scene.retitle("Un sens tout autre.", .correction)
        try scene.object(to: 2, by: World.readers)
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
        #expect(scene.partnership.substance(of: 3) == 2)
    }

    @Test("only a present correction is objected to, once, from the table")
    func refusals() throws {
        var scene = try Scene.agreed()
        #expect(throws: PartnershipRefusal.notACorrection) { try scene.object(to: 1, by: World.readers) }
        for version in [-1, 0, 2] {
            #expect(throws: PartnershipRefusal.versionSuperseded(current: 1)) {
                try scene.object(to: version, by: World.readers)
            }
        }
        try scene.retitle("Un", .correction)
        #expect(throws: PartnershipRefusal.notSeated) { try scene.object(to: 2, by: World.townHall) }
        try scene.object(to: 2, by: World.readers)
        #expect(throws: PartnershipRefusal.alreadyObjected) { try scene.object(to: 2, by: World.socialCentre) }
        try scene.retitle("Deux", .substance)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 3)) {
            try scene.object(to: 2, by: World.readers)
        }
    }

    @Test("the notice of whoever leaves is the one it accepted, and a new text frees it", .requirement("I-06"))
    func leaving() throws {
        var scene = try Scene.agreed()
        try scene.withdraw(World.readers)
        #expect(scene.state(World.readers) == .onNotice)
        #expect(scene.partnership.partners(on: scene.day).count == 2)
        scene.pass(days: 14)
        #expect(scene.state(World.readers) == .onNotice)
        var changed = scene
        try changed.publish(World.paper("Autre") { $0.noticeDays = 300 })
        #expect(changed.partnership.partners(on: changed.day).isEmpty)
        #expect(changed.state(World.readers) == .negotiating)
        try changed.withdraw(World.readers)
        #expect(changed.state(World.readers) == .withdrawn)
        scene.pass(days: 1)
        #expect(scene.state(World.readers) == .withdrawn)
    }

    @Test("leaving asks for a mandate, and whoever leaves may change its mind", .requirement("I-06", "I-09"))
    func back() throws {
        var scene = try Scene.agreed()
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.withdraw(World.readers, mandates: [])
        }
        try scene.withdraw(World.readers)
        try scene.accept(World.readers)
        #expect(scene.state(World.readers) == .accepted)
        scene.pass(days: 200)
        #expect(scene.state(World.readers) == .accepted)
    }
}

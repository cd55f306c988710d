import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-039", "I-11")) struct EqualityTests {
    @Test("everyone at the table holds every right: the one who began, a partner, one who negotiates, one who leaves")
    func equal() throws {
        var scene = try Scene.agreed()
        try scene.withdraw(World.readers)
        try scene.answer(World.townHall, .joinDesign)
        let audit = scene.partnership.equality(on: scene.day)
        #expect(audit.seated == 3)
        for right in Right.allCases { #expect(audit.share(of: right) == 1) }
        #expect(audit.isEqual)
    }

    @Test("the audit would see an inequality, and has no share of nobody")
    func unequal() {
        let audit = EqualityAudit(seated: 2, holders: [.write: 1])
        #expect(!audit.isEqual)
        #expect(audit.share(of: .write) == 0.5)
        #expect(EqualityAudit(seated: 0, holders: [:]).share(of: .write) == nil)
    }

    @Test("leaving the table gives back the pen and keeps the voice; a stranger has neither")
    func outside() throws {
        var scene = try Scene.agreed()
        try scene.accept(World.townHall)
        try scene.withdraw(World.socialCentre)
        scene.pass(days: 15)
        #expect(scene.partnership.rights(of: World.socialCentre, on: scene.day) == Right.ofTheNamed)
        #expect(scene.partnership.rights(of: World.stranger, on: scene.day).isEmpty)
        #expect(throws: PartnershipRefusal.notSeated) { try scene.retitle("Sans siège", .correction) }
        try scene.retitle("Les autres continuent", .correction, by: World.readers)
    }
}

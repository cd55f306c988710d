import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-039", "I-11")) struct EqualityTests {
    @Test("everyone at the table holds every right: the one who began, a partner, one who negotiates, one who leaves")
    func equal() throws {
        var story = try PaperStory.agreed()
        try story.withdraw(Personas.lire)
        try story.answer(Personas.lormont, .joinDesign)
        let audit = story.partnership.equality(on: story.day)
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
        var story = try PaperStory.agreed()
        try story.accept(Personas.lormont)
        try story.withdraw(Personas.acacias)
        story.pass(days: 15)
        #expect(story.partnership.rights(of: Personas.acacias, on: story.day) == Right.ofTheNamed)
        #expect(story.partnership.rights(of: Personas.estey, on: story.day).isEmpty)
        #expect(throws: PartnershipRefusal.notSeated) { try story.retitle("Sans siège", .correction) }
        try story.retitle("Les autres continuent", .correction, by: Personas.lire)
    }
}

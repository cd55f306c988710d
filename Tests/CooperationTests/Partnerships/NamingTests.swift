import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "I-02")) struct NamingTests {
    @Test("being named changes nothing of one's part", arguments: AnswerKind.allCases)
    func naming(kind: AnswerKind) throws {
        var story = try PaperStory.published()
        #expect(story.state(Personas.lire) == .mentioned)
        try story.answer(Personas.lire, kind, "Pourquoi nous ?")
        let before = story.state(Personas.lire)
        let other = Naming(organisation: Personas.lire, passage: "Lire ensemble animera", score: nil, version: 1)
        let new = try story.partnership.name(other, by: Personas.speaker(for: Personas.acacias), at: story.moment)
        story.keep(new, by: Personas.acacias)
        #expect(new == [.organisationNamed(other)])
        #expect(story.state(Personas.lire) == before)
        #expect(story.partnership.partners(on: story.day).isEmpty)
    }

    @Test("naming twice alike, or naming the one who holds the pen, says nothing new")
    func again() throws {
        var story = try PaperStory.published()
        let count = story.events.count
        try story.name(Personas.lire)
        try story.name(Personas.acacias)
        #expect(story.events.count == count)
        #expect(throws: PartnershipRefusal.notSeated) { try story.name(Personas.estey, by: Personas.lire) }
    }

    @Test("a name taken out leaves the paper; named again, it comes back with what it was told")
    func unnaming() throws {
        var story = try PaperStory.told()
        try story.unname(Personas.lire)
        #expect(story.state(Personas.lire) == nil)
        #expect(!story.partnership.marks(on: story.day).map(\.organisation).contains(Personas.lire))
        #expect(throws: PartnershipRefusal.notNamed) { try story.unname(Personas.lire) }
        #expect(throws: PartnershipRefusal.notNamed) { try story.unname(Personas.estey) }
        #expect(throws: PartnershipRefusal.notSeated) { try story.unname(Personas.lormont, by: Personas.lire) }
        try story.name(Personas.lire)
        #expect(story.state(Personas.lire) == .invited)
        #expect(throws: PartnershipRefusal.nobodyToNotify) { try story.notify() }
    }

    @Test(
        "nobody takes out the name of whoever sits or asks; a contest is heard after its name is gone",
        .requirement("I-06", "I-15"),
        arguments: AnswerKind.allCases
    )
    func staying(kind: AnswerKind) throws {
        var story = try PaperStory.told()
        try story.answer(Personas.lire, kind, "Nous n'avons rien décidé.")
        switch kind {
        case .contest:
            #expect(story.partnership.missing(on: story.day).contains(.contests(1)))
            try story.unname(Personas.lire)
            #expect(story.state(Personas.lire) == .contested)
            #expect(!story.partnership.missing(on: story.day).contains(.contests(1)))
        case .ask, .joinDesign:
            #expect(throws: PartnershipRefusal.cannotUnname) { try story.unname(Personas.lire) }
        case .decline, .notNow, .networkOnly, .serviceProvider:
            try story.unname(Personas.lire)
            #expect(story.state(Personas.lire) == nil)
            try story.answer(Personas.lire, .contest)
            #expect(story.state(Personas.lire) == .contested)
        }
    }

    @Test("nobody takes out a partner, nor the one who began")
    func partners() throws {
        var story = try PaperStory.agreed()
        #expect(throws: PartnershipRefusal.cannotUnname) { try story.unname(Personas.lire) }
        #expect(throws: PartnershipRefusal.cannotUnname) { try story.unname(Personas.acacias, by: Personas.lire) }
    }

    @Test("whom a published text names may read and answer it, told or not; a stranger may not")
    func unaware() throws {
        var story = try PaperStory.opened()
        try story.name(Personas.lire)
        #expect(!story.partnership.isReadable(by: Personas.lire))
        #expect(throws: PartnershipRefusal.notNamed) { try story.answer(Personas.lire, .contest) }
        #expect(throws: PartnershipRefusal.nothingPublished) { try story.answer(Personas.acacias, .decline) }
        try story.publish(PaperStory.paper())
        #expect(story.partnership.isReadable(by: Personas.lire))
        #expect(!story.partnership.isReadable(by: Personas.estey))
        #expect(throws: PartnershipRefusal.notNamed) { try story.answer(Personas.estey, .joinDesign) }
        try story.answer(Personas.lire, .contest)
        #expect(story.state(Personas.lire) == .contested)
    }
}

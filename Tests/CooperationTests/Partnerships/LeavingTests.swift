import Cooperation
import TestSupport
import Testing

/// What a table asks of an organisation that takes everything away.
@Suite(.requirement("I-40", "I-09")) struct LeavingTests {
    private let lire = Personas.lire

    @Test func `a table keeps whoever sits there without a mandate to decide, as the withdrawal would refuse`() throws {
        var story = try PaperStory.agreed()
        let opinion = Personas.mandate(of: Personas.claire, scope: .opinion)
        for (mandates, kept) in [([], true), ([opinion], true), (nil, false)] as [([Mandate]?, Bool)] {
            let speaker = Personas.speaker(for: lire, mandates: mandates)
            #expect(story.partnership.keeps(speaker, on: story.day) == kept)
            let seen = story.seen(lire)
            let withdrawn = try? story.partnership.withdraw(message: nil, seen: seen, by: speaker, at: story.moment)
            #expect((withdrawn == nil) == kept)
        }
        try story.withdraw(lire)
        #expect(!story.partnership.keeps(Personas.speaker(for: lire, mandates: []), on: story.day))
    }

    @Test func `a table where it does not sit, or a draft, keeps nobody`() throws {
        let told = try PaperStory.told()
        #expect(!told.partnership.keeps(Personas.speaker(for: lire, mandates: []), on: told.day))
        let draft = try PaperStory.opened()
        #expect(!draft.partnership.keeps(Personas.speaker(for: Personas.acacias, mandates: []), on: draft.day))
    }
}

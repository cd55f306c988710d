import Cooperation
import TestSupport
import Testing

@Suite struct NextStepsTests {
    private func missing(_ story: PaperStory) -> [MissingStep] { story.partnership.missing(on: story.day) }

    @Test("what a paper waits for, in the order of the work")
    func steps() throws {
        var story = try PaperStory.opened()
        #expect(missing(story) == [.publication, .names])
        story = try PaperStory.published()
        #expect(missing(story) == [.notices(2), .acceptances(1)])
        story = try PaperStory.told()
        #expect(missing(story) == [.answers(2), .acceptances(1)])
        try story.answer(Personas.lire, .ask, "Combien d'heures ?")
        try story.answer(Personas.lormont, .contest)
        #expect(missing(story) == [.replies(1), .contests(1), .acceptances(1)])
    }

    @Test("alone in its acceptance, a paper waits for another partner", .requirement("S-036"))
    func alone() throws {
        var story = try PaperStory.told()
        try story.accept(Personas.acacias)
        try story.answer(Personas.lire, .decline)
        #expect(missing(story) == [.answers(1)])
        story.pass(days: 31)
        #expect(story.state(Personas.lormont) == .lapsed)
        #expect(missing(story) == [.anotherPartner])
        try story.accept(Personas.lire)
        #expect(missing(story).isEmpty)
    }
}

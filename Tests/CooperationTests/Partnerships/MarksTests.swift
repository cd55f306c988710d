import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "I-03")) struct MarksTests {
    @Test(
        "each state has its mark, and only an acceptance may be called partner",
        arguments: ParticipationState.allCases
    )
    func marks(state: ParticipationState) throws {
        let story = try PaperStory.lire(in: state)
        let marked = try #require(story.partnership.marks(on: story.day).first { $0.organisation == Personas.lire })
        let expected: ConsentMark =
            switch state {
            case .mentioned: .named
            case .invited, .considering, .negotiating, .lapsed: .approached
            case .accepted, .onNotice: .accepted
            case .declined: .declined
            case .contested: .contested
            case .withdrawn: .withdrawn
            case .merged: .merged
            }
        #expect(marked.mark == expected)
        #expect(marked.mark.isPartner == (state == .accepted || state == .onNotice))
        #expect((marked.acceptance != nil) == marked.mark.isPartner)
    }

    @Test("the initiator comes first, then the others in order; it is only approached until it accepts")
    func order() throws {
        var story = try PaperStory.told()
        #expect(
            story.partnership.marks(on: story.day).map(\.organisation)
                == [Personas.acacias, Personas.lire, Personas.lormont]
        )
        #expect(story.partnership.marks(on: story.day).map(\.mark) == [.approached, .approached, .approached])
        try story.accept(Personas.acacias)
        #expect(story.partnership.marks(on: story.day).first?.mark == .accepted)
    }

    @Test("what an organisation wants printed is printed beside its name", .requirement("I-15"))
    func statements() throws {
        var story = try PaperStory.told()
        let statement = { (story: PaperStory) in
            story.partnership.marks(on: story.day).first { $0.organisation == Personas.lire }?.statement
        }
        try story.answer(Personas.lire, .contest, "Personne ne nous a rien demandé.", printed: true)
        #expect(statement(story) == "Personne ne nous a rien demandé.")
        try story.answer(Personas.lire, .ask, "Qui a écrit notre nom ?")
        #expect(statement(story) == "Personne ne nous a rien demandé.", "a question does not silence a contest")
        try story.answer(Personas.lire, .decline, "En privé.")
        #expect(statement(story) == nil)
        try story.accept(Personas.lire) { $0.reservation = " Sous réserve des locaux. " }
        #expect(statement(story) == "Sous réserve des locaux.")
    }

    @Test("a departure is noted once for each version and format, and never before publication")
    func departures() throws {
        var story = try PaperStory.opened()
        story.export()
        #expect(story.partnership.departures.isEmpty)
        try story.publish(PaperStory.paper())
        for format in ["pdf", "pdf", "odt"] { story.export(format) }
        try story.retitle("Deux", .correction)
        story.export("pdf")
        #expect(story.partnership.departures.map(\.value.version) == [1, 1, 2])
    }
}

import Cooperation
import TestSupport
import Testing

/// What a past cycle shows of the table is what was known when it ended.
@Suite("A partnership as it stood at a moment", .requirement("I-13")) struct RewindingTests {
    private let estey = Personas.estey

    /// Lire ensemble and Les Acacias agreed; what comes next is said the day after.
    private func agreed(_ change: (inout PaperStory) throws -> Void = { _ in }) throws -> (PaperStory, Partnership) {
        var story = try PaperStory.agreed()
        try change(&story)
        let before = story.partnership
        story.pass(days: 1)
        return (story, before)
    }

    private func rewound(_ story: PaperStory) -> Partnership {
        story.partnership.rewound(to: story.moment.advanced(byDays: -1).instant)
    }

    @Test func `whoever is named and told since is not on it`() throws {
        let (start, before) = try agreed()
        var story = start
        try story.name(estey)
        try story.notify()
        story.openNotice(estey)
        #expect(story.state(estey) == .considering)
        let past = rewound(story)
        #expect(past.state(of: estey, on: story.day) == nil)
        #expect(past.marks(on: story.day) == before.marks(on: story.day))
        #expect(!past.isReadable(by: estey))
    }

    @Test func `whoever was told stays told, and named again stays as it was`() throws {
        let (unnamed, before) = try agreed {
            try $0.name(Personas.estey)
            try $0.notify()
            try $0.unname(Personas.estey)
        }
        var story = unnamed
        #expect(before.state(of: estey, on: story.day) == nil)
        try story.name(estey)
        #expect(story.state(estey) == .invited)
        let past = rewound(story)
        #expect(past.state(of: estey, on: story.day) == nil)
        #expect(past.participations[estey] == before.participations[estey])
    }

    @Test func `a merger noted since has no successor yet`() throws {
        let (start, before) = try agreed()
        var story = start
        story.merge(Personas.lire, into: estey)
        #expect(story.state(estey) == .invited && story.state(Personas.lire) == .merged)
        let past = rewound(story)
        #expect(past.state(of: estey, on: story.day) == nil)
        #expect(!past.isReadable(by: estey))
        #expect(past.participations[Personas.lire] == before.participations[Personas.lire])
    }
}

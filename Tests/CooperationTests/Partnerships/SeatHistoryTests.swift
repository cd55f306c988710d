import Cooperation
import TestSupport
import Testing

@Suite("How long an organisation read the chapters of a partnership")
struct SeatHistoryTests {
    private func seat(in state: ParticipationState) throws -> SeatHistory? {
        let story = try PaperStory.lire(in: state)
        return story.partnership.seat(of: Personas.lire, on: story.moment.day)
    }

    @Test("whoever sits or merged reads on, whoever never sat read nothing", .requirement("I-40"))
    func seated() throws {
        for state in [ParticipationState.negotiating, .accepted, .onNotice, .merged] {
            #expect(try seat(in: state) == .sits, "\(state)")
        }
        for state in [ParticipationState.mentioned, .invited, .considering, .declined, .contested, .lapsed] {
            #expect(try seat(in: state) == nil, "\(state)")
        }
    }

    @Test("whoever withdrew read until its withdrawal took effect", .requirement("I-40", "I-06"))
    func withdrawn() throws {
        let story = try PaperStory.lire(in: .withdrawn)
        let seat = try #require(story.partnership.seat(of: Personas.lire, on: story.moment.day))
        let eve = story.moment.day.advanced(by: -1)
        #expect(seat.covers(story.moment.instant, on: eve))
        #expect(!seat.covers(story.moment.instant, on: story.moment.day))
    }

    @Test("whoever declined after having sat read until that moment, and a question gives up nothing")
    func declined() throws {
        var story = try PaperStory.lire(in: .negotiating)
        try story.answer(Personas.lire, .ask, "Quel jour ?")
        #expect(story.partnership.seat(of: Personas.lire, on: story.moment.day) == .sits)
        story.pass(days: 1)
        try story.answer(Personas.lire, .decline)
        let seat = try #require(story.partnership.seat(of: Personas.lire, on: story.moment.day))
        #expect(seat == .left(story.moment.instant))
        #expect(!seat.covers(story.moment.instant, on: story.moment.day))
        #expect(seat.covers(story.moment.instant.advanced(bySeconds: -1), on: story.moment.day))
    }
}

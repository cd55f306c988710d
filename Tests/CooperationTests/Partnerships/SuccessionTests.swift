import Cooperation
import TestSupport
import Testing

/// A seat ends with its organisation, and passes to nobody.
@Suite(.requirement("I-01", "I-08")) struct SuccessionTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont
    private let estey = Personas.estey

    private func agreed() throws -> PaperStory {
        var story = try PaperStory.agreed()
        try story.accept(lormont)
        return story
    }

    @Test func `until the day it is a partner with its voice; from that day it reads, and its word stays`() throws {
        var story = try agreed()
        story.merge(lire, into: estey, days: 10)
        story.pass(days: 9)
        #expect(story.state(lire) == .accepted)
        try story.retitle("Lire dehors, aussi", .correction, by: lire)
        story.pass(days: 1)
        #expect(story.state(lire) == .merged)
        #expect(story.partnership.partners(on: story.day) == [acacias, lormont])
        #expect(story.partnership.rights(of: lire, on: story.day) == [.read])
        #expect(story.partnership.isReadable(by: lire))
        #expect(story.partnership.participations[lire]?.lastAcceptance != nil)
        #expect(throws: PartnershipRefusal.mergedAway) { try story.accept(lire) }
        #expect(throws: PartnershipRefusal.mergedAway) { try story.answer(lire, .contest) }
    }

    @Test func `the other is told and bound by nothing; it becomes a partner by its own acceptance only`() throws {
        var story = try agreed()
        #expect(!story.partnership.isReadable(by: estey))
        story.merge(lire, into: estey)
        #expect(story.state(estey) == .invited)
        #expect(story.partnership.isReadable(by: estey))
        #expect(!story.partnership.partners(on: story.day).contains(estey))
        #expect(story.partnership.awaited(by: estey, on: story.day).map(\.kind) == [.placeToTake])
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try story.accept(estey, mandates: [])
        }
        story.openNotice(estey)
        #expect(story.state(estey) == .considering)
        try story.accept(estey)
        #expect(story.partnership.partners(on: story.day) == [acacias, estey, lormont])
    }

    @Test func `two seats never become two voices of one organisation`() throws {
        var story = try agreed()
        story.merge(lire, into: lormont)
        #expect(story.partnership.partners(on: story.day) == [acacias, lormont])
        #expect(story.state(lormont) == .accepted)
    }

    @Test func `the other may decline, without a reason and without an effect`() throws {
        var story = try agreed()
        story.merge(lire, into: estey)
        try story.answer(estey, .decline)
        #expect(story.state(estey) == .declined)
        #expect(story.state(lire) == .merged)
    }

    @Test func `those who said no keep their word, those without a seat have none to lose`() throws {
        for state in [ParticipationState.invited, .declined, .contested, .withdrawn] {
            var story = try PaperStory.lire(in: state)
            story.merge(lire, into: estey)
            #expect(story.state(lire) == state, "\(state)")
            #expect(story.state(estey) == nil, "\(state)")
        }
    }

    @Test func `a merger taken back leaves everything as it was`() throws {
        var story = try agreed()
        let before = story.partnership
        story.merge(lire, into: estey, days: 10)
        #expect(story.partnership.awaited(by: acacias, on: story.day).map(\.kind).contains(.partnerMerging))
        var partnership = story.partnership
        let record = Record(actor: .operator, at: Moment.noon.instant)
        for event in partnership.keep(seatOf: lire) { partnership.apply(event, record) }
        #expect(partnership.state(of: estey, on: story.day) == nil)
        #expect(!partnership.isReadable(by: estey))
        #expect(partnership.participations[lire] == before.participations[lire])
        #expect(partnership.keep(seatOf: lire).isEmpty)
    }

    @Test func `it is said once`() throws {
        var story = try agreed()
        story.merge(lire, into: estey, days: 10)
        let count = story.events.count
        story.merge(lire, into: estey, days: 10)
        #expect(story.events.count == count)
    }
}

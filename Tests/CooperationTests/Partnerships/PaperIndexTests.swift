import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-105", "I-32")) struct PaperIndexTests {
    private let lire = Personas.lire

    private func parts(_ story: PaperStory, _ organisation: OrganisationID = Personas.lire) throws -> [Bool?] {
        let index = try #require(story.partnership.paperIndex(of: organisation))
        #expect(Set(index.parts.keys) == Set(PaperIndexPart.allCases), "unknown parts are shown too")
        return [.notAcceptedWhenFirstExported, .contactedAfterDesign, .noCommitment, .noShareOfMeans].map {
            (part: PaperIndexPart) in index.parts[part] ?? nil
        }
    }

    @Test("what is not known yet is not zero")
    func unknown() throws {
        var story = try PaperStory.published()
        #expect(try parts(story) == [nil, nil, nil, nil])
        #expect(story.partnership.paperIndex(of: Personas.estey) == nil)
        #expect(story.partnership.paperIndex(of: lire)?.value == nil)
        try story.answer(lire, .ask, "Qui ?")
        #expect(try parts(story) == [nil, nil, nil, nil], "a question decides nothing")
        try story.notify()
        try story.answer(Personas.lormont, .decline)
        story.export()
        #expect(try parts(story) == [true, nil, nil, nil])
        #expect(story.partnership.paperIndex(of: lire)?.value == nil, "below four parts there is no index")
    }

    @Test("a partner that accepted in time, with a mission and means, lives its partnership: 0")
    func lived() throws {
        var story = try PaperStory.told()
        try story.accept(lire) { ($0.mission, $0.brings) = ("Lire", [.places]) }
        story.pass(days: 1)
        story.export()
        #expect(try parts(story) == [false, false, false, false])
        #expect(story.partnership.paperIndex(of: lire)?.value == 0)
    }

    @Test("one told after the decision, exported before its answer, that brings nothing, is on paper: 1")
    func onPaper() throws {
        var story = try PaperStory.told(PaperStory.paper { $0.stage = .decided })
        story.export()
        story.pass(days: 1)
        try story.accept(lire) { $0.amountCents = 0 }
        #expect(story.partnership.paperIndex(of: lire)?.value == 1)
        try story.accept(lire) { $0.amountCents = 1 }
        #expect(story.partnership.paperIndex(of: lire)?.value == 0.75)
    }

    @Test("a copy that did not name it accuses nobody")
    func namedLater() throws {
        var story = try PaperStory.opened()
        try story.publish(PaperStory.paper())
        story.export()
        story.pass(days: 1)
        try story.name(lire)
        try story.notify()
        #expect(try parts(story).first == .some(nil), "no copy names it yet")
        try story.accept(lire)
        story.pass(days: 1)
        try story.retitle("Deux", .correction)
        story.export()
        #expect(try parts(story).first == false)
    }

    @Test("an acceptance of a text since changed was no acceptance of the one that left")
    func superseded() throws {
        var story = try PaperStory.agreed()
        try story.retitle("Autre", .substance)
        story.pass(days: 1)
        story.export()
        #expect(try parts(story).first == true)
        #expect(try parts(story, Personas.acacias) == [true, false, true, true])
    }

    @Test("share of organisations told while the design was open; delay from name to acceptance", .requirement("S-102"))
    func upstream() throws {
        var story = try PaperStory.told()
        #expect(story.partnership.upstreamConsultation == (2, 2))
        try story.publish(PaperStory.paper { $0.stage = .started })
        try story.name(Personas.estey)
        try story.notify()
        #expect(story.partnership.upstreamConsultation == (3, 2))
        #expect(story.partnership.consentLeadTime(of: lire) == nil)
        story.pass(days: 2)
        try story.accept(lire)
        #expect(story.partnership.consentLeadTime(of: lire) == Int64(172_800_000))
        #expect(story.partnership.consentLeadTime(of: Personas.acacias) == nil)
    }

    @Test("who brings what, and the share of preparation in the hours", .requirement("S-099", "S-100", "S-104"))
    func contributions() throws {
        var story = try PaperStory.told()
        #expect(story.partnership.preparationShare(on: story.day) == nil)
        try story.accept(Personas.acacias) {
            $0.hours = PhaseHours(before: 5, during: 5, after: 0)
            $0.brings = [.places, .publics, .places]
        }
        try story.accept(lire) { $0.hours = PhaseHours(before: 0, during: 5, after: 5) }
        let rows = story.partnership.contributions(on: story.day)
        #expect(rows.map(\.organisation) == [Personas.acacias, lire])
        #expect(rows.map(\.brings) == [[.publics, .places], []])
        #expect(story.partnership.preparationShare(on: story.day) == 0.25)
        try story.accept(lire) { $0.hours = nil }
        #expect(story.partnership.contributions(on: story.day).map(\.hours?.total) == [10, nil], "unknown is not zero")
    }
}

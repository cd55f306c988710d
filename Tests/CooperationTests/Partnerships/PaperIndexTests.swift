import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-105", "I-32")) struct PaperIndexTests {
    private let readers = World.readers

    private func parts(_ scene: Scene, _ organisation: OrganisationID = World.readers) throws -> [Bool?] {
        let index = try #require(scene.partnership.paperIndex(of: organisation))
        #expect(Set(index.parts.keys) == Set(PaperIndexPart.allCases), "unknown parts are shown too")
        return [.notAcceptedWhenFirstExported, .contactedAfterDesign, .noCommitment, .noShareOfMeans].map {
            (part: PaperIndexPart) in index.parts[part] ?? nil
        }
    }

    @Test("what is not known yet is not zero")
    func unknown() throws {
        var scene = try Scene.published()
        #expect(try parts(scene) == [nil, nil, nil, nil])
        #expect(scene.partnership.paperIndex(of: World.stranger) == nil)
        #expect(scene.partnership.paperIndex(of: readers)?.value == nil)
        try scene.answer(readers, .ask, "Qui ?")
        #expect(try parts(scene) == [nil, nil, nil, nil], "a question decides nothing")
        try scene.notify()
        try scene.answer(World.townHall, .decline)
        scene.export()
        #expect(try parts(scene) == [true, nil, nil, nil])
        #expect(scene.partnership.paperIndex(of: readers)?.value == nil, "below four parts there is no index")
    }

    @Test("a partner that accepted in time, with a mission and means, lives its partnership: 0")
    func lived() throws {
        var scene = try Scene.told()
        try scene.accept(readers) { ($0.mission, $0.brings) = ("Lire", [.places]) }
        scene.pass(days: 1)
        scene.export()
        #expect(try parts(scene) == [false, false, false, false])
        #expect(scene.partnership.paperIndex(of: readers)?.value == 0)
    }

    @Test("one told after the decision, exported before its answer, that brings nothing, is on paper: 1")
    func onPaper() throws {
        var scene = try Scene.told(World.paper { $0.stage = .decided })
        scene.export()
        scene.pass(days: 1)
        try scene.accept(readers) { $0.amountCents = 0 }
        #expect(scene.partnership.paperIndex(of: readers)?.value == 1)
        try scene.accept(readers) { $0.amountCents = 1 }
        #expect(scene.partnership.paperIndex(of: readers)?.value == 0.75)
    }

    @Test("an acceptance of a text since changed was no acceptance of the one that left")
    func superseded() throws {
        var scene = try Scene.agreed()
        try scene.retitle("Autre", .substance)
        scene.pass(days: 1)
        scene.export()
        #expect(try parts(scene).first == true)
        #expect(try parts(scene, World.socialCentre) == [true, false, true, true])
    }

    @Test("share of organisations told while the design was open; delay from name to acceptance", .requirement("S-102"))
    func upstream() throws {
        var scene = try Scene.told()
        #expect(scene.partnership.upstreamConsultation == (2, 2))
        try scene.publish(World.paper { $0.stage = .started })
        try scene.name(World.stranger)
        try scene.notify()
        #expect(scene.partnership.upstreamConsultation == (3, 2))
        #expect(scene.partnership.consentLeadTime(of: readers) == nil)
        scene.pass(days: 2)
        try scene.accept(readers)
        #expect(scene.partnership.consentLeadTime(of: readers) == Int64(172_800_000))
        #expect(scene.partnership.consentLeadTime(of: World.socialCentre) == nil)
    }

    @Test("who brings what, and the share of preparation in the hours", .requirement("S-099", "S-100", "S-104"))
    func contributions() throws {
        var scene = try Scene.told()
        #expect(scene.partnership.preparationShare(on: scene.day) == nil)
        try scene.accept(World.socialCentre) {
            $0.hours = PhaseHours(before: 5, during: 5, after: 0)
            $0.brings = [.places, .publics, .places]
        }
        try scene.accept(readers) { $0.hours = PhaseHours(before: 0, during: 5, after: 5) }
        let rows = scene.partnership.contributions(on: scene.day)
        #expect(rows.map(\.organisation) == [World.socialCentre, readers])
        #expect(rows.map(\.brings) == [[.publics, .places], []])
        #expect(scene.partnership.preparationShare(on: scene.day) == 0.25)
        try scene.accept(readers) { $0.hours = nil }
        #expect(scene.partnership.contributions(on: scene.day).map(\.hours?.total) == [10, nil], "unknown is not zero")
    }
}

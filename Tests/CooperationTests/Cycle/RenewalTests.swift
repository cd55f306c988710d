import Cooperation
import TestSupport
import Testing

/// The second cycle: its own dates, its own table, the same way through (S-056).
@Suite(.requirement("S-056")) struct RenewalTests {
    /// The first cycle is over, and those who do not stop go on.
    private func renewed(stopping: [OrganisationID] = []) throws -> EngagedScene {
        var engaged = try EngagedScene()
        engaged.scene.pass(days: 41)
        try engaged.conclude()
        try engaged.scene.renew(stopping: stopping)
        return engaged
    }

    @Test(.requirement("S-006")) func `dates that were the first cycle's are no dates of the second`() throws {
        var engaged = try renewed()
        let (scene, day) = (engaged.scene, engaged.scene.day)
        #expect(engaged.state == .diagnosing)
        #expect(scene.cycle.start == nil && scene.cycle.lastDay == nil)
        #expect(scene.cycle.isAmendable(on: day))
        #expect(scene.gaps(before: .contracting).contains("contract.oldDates"))
        #expect(!scene.gaps(before: .contracting).contains("contract.noDates"))
        try engaged.openTopic()
        try engaged.scene.play(in: \.negotiation, as: Personas.acacias) {
            try $0.negotiation.moveDeadline(of: 1, to: day.advanced(by: 5), in: $0, at: $1)
        }
        try engaged.scene.play(in: \.negotiation, as: Personas.acacias) {
            try $0.negotiation.propose("Au pied des tours.", on: 1, at: $1)
        }
        try engaged.scene.play(in: \.negotiation, as: Personas.lire) {
            try $0.negotiation.amend(1, to: "Au pied des tours, à seize heures.", because: nil, in: $0, at: $1)
        }
        #expect(engaged.scene.cycle.negotiation.amendments.count == 1)
    }

    @Test func `dates said before the renewal for the days after it are dates of the second cycle`() throws {
        var engaged = try EngagedScene()
        engaged.scene.pass(days: 41)
        try engaged.redate()
        try engaged.conclude()
        try engaged.scene.renew()
        #expect(engaged.scene.cycle.start == engaged.scene.day.advanced(by: 10))
        #expect(engaged.scene.cycle.lastDay == engaged.scene.day.advanced(by: 40))
        #expect(engaged.scene.cycle.missingDates.isEmpty)
    }

    @Test(.requirement("I-10", "I-20")) func `from the renewal to the second signature and its realisation`() throws {
        var engaged = try renewed()
        engaged.scene.pass(days: 20)
        try engaged.redate()
        #expect(engaged.scene.cycle.missingDates.isEmpty)
        try engaged.engage()
        #expect(engaged.scene.cycle.id.number == 2)
        #expect(
            engaged.scene.cycle.contract.objectives.allSatisfy { $0.isMeasurable(start: engaged.scene.cycle.start) }
        )
        #expect(engaged.scene.cycle.convention.inForce(among: CycleScene.partners)?.signatures.count == 3)
        #expect(engaged.state == .framed)
        #expect(engaged.missing.isEmpty)
        engaged.scene.pass(days: 10)
        #expect(engaged.state == .realising)
        engaged.scene.pass(days: 31)
        #expect(engaged.state == .assessing)
    }

    @Test func `framed on the old dates, the cycle waits for new ones`() throws {
        var engaged = try renewed()
        try engaged.engage()
        #expect(engaged.state == .framed)
        #expect(engaged.missing == ["contract.oldDates"])
        #expect(engaged.scene.cycle.engagement(of: Personas.lire, on: engaged.scene.day) == .signed)
    }

    @Test(.requirement("I-01", "I-13")) func `whoever wished to stop is not of the next cycle, and may come back`()
        throws
    {
        var engaged = try renewed(stopping: [Personas.lormont])
        let (cycle, day) = (engaged.scene.cycle, engaged.scene.day)
        #expect(cycle.partnership.state(of: Personas.lormont, on: day) == .withdrawn)
        #expect(cycle.seated(on: day) == [Personas.acacias, Personas.lire])
        #expect(cycle.matters(for: Personas.lormont, on: day).isEmpty)
        #expect(cycle.missing(on: day).allSatisfy { !$0.organisations.contains(Personas.lormont) })
        #expect(throws: PartnershipRefusal.notSeated) {
            try engaged.scene.write("Prêter la place.", as: Personas.lormont)
        }
        try engaged.scene.tell { try $0.accept(Personas.lormont) }
        #expect(engaged.scene.cycle.partners(on: day).contains(Personas.lormont))
    }

    @Test(.requirement("I-13")) func `an earlier cycle is read with the table and the dates that it had`() throws {
        var engaged = try renewed(stopping: [Personas.lormont])
        engaged.scene.pass(days: 1)
        try engaged.scene.tell { try $0.retitle("Lire encore", .substance) }
        let story = engaged.scene.story
        let course = KnownCourse(course: engaged.scene.cycle.course)
        let (first, second) = (
            try Cycle(story.partnership, number: 1, from: course), try Cycle(story.partnership, from: course)
        )
        #expect(first.partners(on: story.day) == CycleScene.partners)
        #expect(first.partnership.title == "Lire au pied des tours")
        #expect(first.start == Moment.noon.day.advanced(by: 10))
        #expect(second.partners(on: story.day).isEmpty && second.partnership.title == "Lire encore")
        #expect(second.start == nil)
    }

    @Test func `nobody is left out when the partnership is closed, nor when all go on`() throws {
        var closing = try EngagedScene()
        closing.scene.pass(days: 41)
        try closing.conclude()
        for partner in CycleScene.partners {
            try closing.scene.play(in: \.evaluation, as: partner) { try $0.evaluation.wish(Wish(way: .stop), at: $1) }
        }
        try closing.scene.play(in: \.course, as: Personas.lire) { try $0.end(reason: nil, at: $1) }
        #expect(closing.scene.cycle.partners(on: closing.scene.day) == CycleScene.partners)
        let all = try renewed()
        #expect(all.scene.cycle.partners(on: all.scene.day) == CycleScene.partners)
    }
}

private struct KnownCourse: ChapterReader {
    let course: Course

    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject {
        course as? Subject ?? Subject(id: id)
    }
}

import Cooperation
import TestSupport
import Testing

/// Who does what, and in how many hours.
struct RealisationClarityTests {
    @Test(.requirement("S-009", "S-114")) func `an action stays unclear until its roles are taken, not only offered`()
        throws
    {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.plan(PlannedAction(title: "Lectures du mercredi"), at: $1)
        }
        #expect(scene.cycle.realisation.doubts(about: 1) == [.nobodyAnswers, .nobodyDoes])
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.acacias, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.offer(.responsible, in: 1, to: Personas.lire, at: $1)
        }
        #expect(scene.cycle.realisation.doubts(about: 1) == [.nobodyDoes])
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.answer(.taken, to: .responsible, in: 1, at: $1)
        }
        #expect(scene.cycle.realisation.doubts(about: 1).isEmpty)
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.answer(.declined, to: .accountable, in: 1, at: $1)
        }
        #expect(scene.cycle.realisation.doubts(about: 1) == [.nobodyAnswers], "left later, it is nobody's again")
        #expect(scene.cycle.realisation.standingRoles(in: 1).map(\.role) == [.responsible])
    }

    @Test(.requirement("S-100")) func `hours spent stand beside those that the acceptance announced`() throws {
        let hours = PhaseHours(before: 4, during: 20, after: 2)
        var story = try PaperStory.told()
        try story.accept(Personas.lire) { $0.hours = hours }
        var scene = try CycleScene(of: story)
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.spend(9, in: .before, on: $1.day, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.spend(27, in: .during, on: $1.day, at: $1)
        }
        let account = try #require(
            scene.cycle.timeAccounts(on: scene.day).first { $0.organisation == Personas.lire }
        )
        #expect(account.announced == hours)
        #expect(account.spent == PhaseHours(before: 9, during: 27, after: 0))
        #expect(account.beyond == 10)
        #expect(scene.cycle.spentPreparationShare(on: scene.day) == 0.25)
        let own = scene.cycle.timeAccounts(on: scene.day).first { $0.organisation == Personas.acacias }
        #expect(own?.spent.total == 0)
    }

    @Test(.requirement("I-08"))
    func `hours of whoever is gone stay counted, and an action that it did is done by nobody any more`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.responsible, in: 1, to: Personas.lire, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.spend(9, in: .before, on: $1.day, at: $1)
        }
        let before = scene.cycle.seated(on: scene.day)
        #expect(scene.cycle.realisation.doubts(about: 1, among: before) == [.nobodyAnswers])
        try scene.tell { $0.merge(Personas.lire, into: Personas.lormont) }
        let after = scene.cycle.seated(on: scene.day)
        #expect(scene.cycle.realisation.doubts(about: 1, among: after) == [.nobodyAnswers, .nobodyDoes])
        #expect(scene.cycle.timeAccounts(on: scene.day).map(\.organisation) == after + [Personas.lire])
        #expect(scene.cycle.timeAccounts(on: scene.day).last?.spent.before == 9)
        #expect(scene.cycle.spentPreparationShare(on: scene.day) == 1)
    }

    @Test func `nothing is shared out before the first hour`() throws {
        let scene = try CycleScene()
        #expect(scene.cycle.spentPreparationShare(on: scene.day) == nil)
        #expect(scene.cycle.timeAccounts(on: scene.day).map(\.organisation) == scene.cycle.seated(on: scene.day))
    }
}

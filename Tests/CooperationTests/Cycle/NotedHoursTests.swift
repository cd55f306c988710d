import Cooperation
import TestSupport
import Testing

/// Hours noted by mistake are corrected or taken out by their own organisation, and the totals follow (S-100).
@Suite(.requirement("S-100")) struct NotedHoursTests {
    /// Lire ensemble noted three hours, then four, of preparation.
    private func noted() throws -> CycleScene {
        var scene = try CycleScene()
        for hours in [3, 4] {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.spend(hours, in: .before, on: $1.day, at: $1)
            }
        }
        return scene
    }

    private func correct(
        _ number: Int = 1,
        to hours: Int = 30,
        phase: SpentHours.Phase = .during,
        days: Int = 0,
        as organisation: OrganisationID = Personas.lire,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.realisation, as: organisation) {
            let day = $1.day.advanced(by: days)
            return try $0.realisation.correct(hours: number, to: hours, in: phase, on: day, at: $1)
        }
    }

    private func remove(
        _ number: Int,
        as organisation: OrganisationID = Personas.lire,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.realisation, as: organisation) { try $0.realisation.remove(hours: number, at: $1) }
    }

    @Test func `corrected, they count as corrected; taken out, they count no more`() throws {
        var scene = try noted()
        try correct(in: &scene)
        #expect(scene.cycle.realisation.timeAccount == [Personas.lire: [.before: 4, .during: 30]])
        #expect(scene.cycle.realisation.notedHours.map(\.isCorrected) == [true, false])
        try remove(2, in: &scene)
        #expect(scene.cycle.realisation.timeAccount == [Personas.lire: [.during: 30]])
        let account = scene.cycle.timeAccounts(on: scene.day).first { $0.organisation == Personas.lire }
        #expect(account?.spent.total == 30)
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.spend(1, in: .after, on: $1.day, at: $1)
        }
        #expect(scene.cycle.realisation.notedHours.map(\.number) == [1, 3], "a number is never given twice")
        #expect(scene.cycle.realisation.hours.count == 3, "what was noted stays")
    }

    @Test func `only their organisation touches them, while they stand`() throws {
        var scene = try noted()
        #expect(throws: RealisationRefusal.notYourHours) { try correct(as: Personas.lormont, in: &scene) }
        #expect(throws: RealisationRefusal.notYourHours) { try remove(1, as: Personas.lormont, in: &scene) }
        #expect(throws: PartnershipRefusal.notSeated) { try correct(as: Personas.estey, in: &scene) }
        #expect(throws: PartnershipRefusal.notSeated) { try remove(1, as: Personas.estey, in: &scene) }
        #expect(throws: RealisationRefusal.hoursUnknown) { try correct(3, in: &scene) }
        try remove(1, in: &scene)
        #expect(throws: RealisationRefusal.hoursUnknown) { try remove(1, in: &scene) }
        #expect(throws: RealisationRefusal.hoursUnknown) { try correct(1, in: &scene) }
    }

    @Test func `a correction says something else, possible and past`() throws {
        var scene = try noted()
        #expect(throws: RealisationRefusal.nothingChanged) { try correct(to: 3, phase: .before, in: &scene) }
        #expect(throws: RealisationRefusal.hoursOutOfRange) { try correct(to: 0, in: &scene) }
        #expect(throws: RealisationRefusal.hoursOutOfRange) { try correct(to: 10_001, in: &scene) }
        #expect(throws: RealisationRefusal.dayToCome) { try correct(days: 1, in: &scene) }
        try correct(to: 3, phase: .after, in: &scene)
    }
}

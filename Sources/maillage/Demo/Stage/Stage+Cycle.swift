import Cooperation
import Journal

extension Stage {
    /// Somebody does something in a chapter of a partnership: the rule decides on the cycle as it is, then it is written.
    func play<Subject: Chapter>(
        _ demo: DemoPaper,
        _ chapter: Subject.Type,
        by voice: Voice,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        let cycle = try unit.cycle(of: paper(demo))
        let sitting = Sitting(cycle.partnership, speaker: try speaker(voice), at: unit.moment)
        let deed: Deed<Subject.Fact>
        do { deed = try decide(cycle, sitting) } catch {
            throw DemoBroken(description: "\(demo.id) \(sitting.day) \(voice.organisation.name): \(error)")
        }
        try unit.append(Subject.self, cycle.id.chapter(), deed.events, by: sitting.speaker.actor(under: deed.mandate))
    }
}

extension Scene {
    /// What somebody does that day at that hour in a chapter of a partnership.
    static func on<Subject: Chapter>(
        _ day: Int,
        _ hour: Int,
        _ minute: Int,
        _ demo: DemoPaper,
        _ chapter: Subject.Type,
        by voice: Voice,
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) -> Scene {
        .on(day, hour, minute) { try $0.play(demo, chapter, by: voice, decide) }
    }

    /// The same by several organisations one after the other, a few minutes apart.
    static func each<Subject: Chapter>(
        _ voices: [Voice],
        on day: Int,
        _ hour: Int,
        _ demo: DemoPaper,
        _ chapter: Subject.Type,
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) -> [Scene] {
        voices.enumerated().map { place, voice in .on(day, hour, place * 7, demo, chapter, by: voice, decide) }
    }
}

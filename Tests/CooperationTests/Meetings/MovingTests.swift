import Cooperation
import TestSupport
import Testing

@Suite("Moving a meeting") struct MovingTests {
    private let acacias = Personas.acacias
    private let lormont = Personas.lormont

    private func slot(_ scene: CycleScene, in days: Int, minute: Int = 570) -> MeetingSlot {
        MeetingSlot(day: scene.day.advanced(by: days), minute: minute)
    }

    private func fixed(_ change: (inout MeetingPlan) -> Void = { _ in }) throws -> CycleScene {
        var scene = try CycleScene()
        try scene.meet(scene.plan(change: change))
        try scene.fix(0)
        return scene
    }

    @Test(.requirement("S-111")) func `a fixed meeting gets any other date, and calendars learn of each move`() throws {
        var scene = try fixed()
        let first = slot(scene, in: 7)
        let (second, third) = (slot(scene, in: 20, minute: 840), slot(scene, in: 8))
        try scene.move(to: second, place: "Mairie")
        var meeting = try #require(scene.cycle.meetings[1])
        #expect(meeting.fixed?.value == FixedDate(meeting: 1, slot: second, place: "Mairie"))
        #expect(meeting.changes == 2 && meeting.state(on: scene.day) == .fixed)
        try scene.move(to: third)
        meeting = try #require(scene.cycle.meetings[1])
        #expect(meeting.moves.map(\.value.from) == [first, second])
        #expect(meeting.fixed?.value.slot == third && meeting.place == "Salle des Acacias")
        #expect(meeting.changes == 3)
    }

    @Test(.requirement("S-111")) func `the same date gets another place, and that is said as such`() throws {
        var scene = try fixed()
        let date = slot(scene, in: 7)
        for same in [nil, "Salle des Acacias", " "] as [String?] {
            #expect(throws: MeetingsRefusal.dateUnchanged) { try scene.move(to: date, place: same) }
        }
        try scene.move(to: date, place: "Mairie")
        let meeting = try #require(scene.cycle.meetings[1])
        #expect(meeting.place == "Mairie" && meeting.fixed?.value.slot == date)
        let move = try #require(meeting.moves.last?.value)
        #expect(!move.changesDate && MeetingsEvent.moved(move).trace.key == "trace.meetings.relocated")
        #expect(throws: MeetingsRefusal.dateUnchanged) { try scene.move(to: date, place: "Mairie") }
        try scene.move(to: date)
        #expect(scene.cycle.meetings[1]?.place == "Salle des Acacias", "back to the place of the plan")
    }

    @Test func `a meeting whose day has passed without minutes may still be moved`() throws {
        var scene = try fixed()
        scene.pass(days: 10)
        #expect(scene.cycle.meetings[1]?.state(on: scene.day) == .over)
        try scene.move(to: slot(scene, in: 3))
        #expect(scene.cycle.meetings[1]?.state(on: scene.day) == .fixed)
    }

    @Test func `what cannot be moved, and where to, is said`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan { $0.essential = [lormont] })
        let day = scene.day
        #expect(throws: MeetingsRefusal.notFixed) { try scene.move(to: slot(scene, in: 8)) }
        try scene.answer([.yes, .no, .yes], as: lormont)
        try scene.fix(0)
        #expect(throws: MeetingsRefusal.dateImpossible) { try scene.move(to: slot(scene, in: 8)) }
        #expect(throws: MeetingsRefusal.dateUnchanged) { try scene.move(to: slot(scene, in: 7)) }
        #expect(throws: MeetingsRefusal.slotPast) { try scene.move(to: slot(scene, in: -1)) }
        #expect(throws: MeetingsRefusal.slotPast) {
            try scene.move(to: MeetingSlot(day: day.advanced(by: 3), minute: 1_440))
        }
        #expect(throws: PartnershipRefusal.notSeated) { try scene.move(to: slot(scene, in: 9), as: Personas.estey) }
        scene.pass(days: 8)
        try scene.minute("Nous avons parlé de l’été.")
        #expect(throws: MeetingsRefusal.alreadyFixed) { try scene.move(to: slot(scene, in: 9)) }
    }

    @Test func `a cancelled meeting is not moved`() throws {
        var scene = try fixed()
        try scene.play(in: \.meetings, as: acacias) { try $0.meetings.cancel(1, reason: "Grève", in: $0, at: $1) }
        #expect(throws: MeetingsRefusal.cancelled) { try scene.move(to: slot(scene, in: 9)) }
    }
}

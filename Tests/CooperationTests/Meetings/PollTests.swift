import Cooperation
import TestSupport
import Testing

@Suite("Finding a date") struct PollTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    @Test(.requirement("S-111")) func `the best date is one where those who cannot be missing can come`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan { $0.essential = [lormont] })
        try scene.answer([.yes, .yes, .yes], as: acacias)
        try scene.answer([.yes, .ifNeedBe, .no], as: lire)
        try scene.answer([.no, .ifNeedBe, .yes], as: lormont)
        let meeting = try #require(scene.cycle.meetings[1])
        #expect(meeting.ranking.map(\.index) == [1, 2, 0], "two reluctant come before one who cannot")
        #expect(meeting.standings.first?.missed == [lormont])
        #expect(throws: MeetingsRefusal.essentialCannot) { try scene.fix(0) }
        try scene.fix(1)
        #expect(scene.cycle.meetings[1]?.state(on: scene.day) == .fixed)
    }

    @Test func `one that left keeps no date from being chosen, and counts for none`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan { $0.essential = [lire] })
        try scene.answer([.no, .no, .no], as: lire)
        try scene.answer([.yes, .no, .no], as: acacias)
        #expect(throws: MeetingsRefusal.essentialCannot) { try scene.fix(0) }
        try scene.tell { $0.merge(lire, into: lormont) }
        let meeting = try #require(scene.cycle.meetings[1]).among(scene.cycle.seated(on: scene.day))
        #expect(meeting.standings.map(\.no) == [0, 1, 1])
        #expect(meeting.ranking.map(\.index) == [0, 1, 2])
        #expect(meeting.ranking.filter(\.isPossible).count == 3)
        try scene.fix(0)
        #expect(scene.cycle.meetings[1]?.state(on: scene.day) == .fixed)
        #expect(scene.cycle.meetings[1]?.answers[lire] != nil, "what it answered is kept")
    }

    @Test(.requirement("I-32")) func `who said nothing of a date has not said no`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan { $0.essential = [lire] })
        try scene.answer([nil, .yes, nil], as: lire)
        let standing = try #require(scene.cycle.meetings[1]?.standings)
        #expect(standing.map(\.no) == [0, 0, 0])
        #expect(standing.map(\.yes) == [0, 1, 0])
        #expect(standing.filter(\.isPossible).count == 3)
        #expect(throws: MeetingsRefusal.nothingAnswered) { try scene.answer([nil, nil, nil], as: lormont) }
    }

    @Test func `each one is asked until it answered, then whoever called chooses`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan { $0.answerBy = scene.day.advanced(by: 5) })
        for partner in CycleScene.partners {
            #expect(scene.matters(partner).contains("meetings.answer"))
            try scene.answer([.yes, .no, .no], as: partner)
            #expect(!scene.matters(partner).contains("meetings.answer"))
        }
        #expect(scene.matters(acacias).contains("meetings.fix"))
        #expect(!scene.matters(lire).contains("meetings.fix"))
        try scene.fix(0)
        #expect(!scene.matters(acacias).contains("meetings.fix"))
        #expect(throws: MeetingsRefusal.alreadyFixed) { try scene.answer([.no, .no, .no], as: lire) }
    }

    @Test func `one date only is a date, not a question`() throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan([3]))
        #expect(scene.cycle.meetings[1]?.fixed?.value.slot.day == scene.day.advanced(by: 3))
    }

    @Test func `the convener or whoever facilitates chooses, moves and cancels`() throws {
        var scene = try CycleScene()
        let charge = Charge(role: .facilitator, organisation: lormont, person: Personas.paul, hours: 4)
        try scene.play(in: \.frame, as: lormont) {
            try $0.frame.entrust(charge, members: [Personas.paul], at: $1)
        }
        try scene.meet(scene.plan())
        #expect(throws: MeetingsRefusal.notTheConvener) { try scene.fix(0, as: lire) }
        try scene.fix(0, as: lormont)
        #expect(throws: MeetingsRefusal.alreadyFixed) { try scene.fix(2) }
        let other = MeetingSlot(day: scene.day.advanced(by: 9), minute: 570)
        #expect(throws: MeetingsRefusal.notTheConvener) { try scene.move(to: other, as: lire) }
        try scene.move(to: other, as: lormont)
        #expect(scene.cycle.meetings[1]?.changes == 2, "calendars must learn that it moved")
        #expect(throws: MeetingsRefusal.reasonMissing) {
            try scene.play(in: \.meetings, as: acacias) { try $0.meetings.cancel(1, reason: " ", in: $0, at: $1) }
        }
        try scene.play(in: \.meetings, as: acacias) {
            try $0.meetings.cancel(1, reason: "Grève des transports", in: $0, at: $1)
        }
        #expect(scene.cycle.meetings[1]?.state(on: scene.day) == .cancelled)
        #expect(throws: MeetingsRefusal.cancelled) { try scene.fix(0) }
    }

    @Test func `what is missing or impossible is said`() throws {
        var scene = try CycleScene()
        let refused: [(MeetingsRefusal, (inout MeetingPlan) -> Void)] = [
            (.titleMissing, { $0.title = "" }), (.slotsMissing, { $0.slots = [] }),
            (.tooManySlots, { $0.slots = (0..<13).map { MeetingSlot(day: Moment.noon.day, minute: $0) } }),
            (.slotPast, { $0.slots[0] = MeetingSlot(day: Moment.noon.day.advanced(by: -1), minute: 0) }),
            (.slotPast, { $0.slots[0] = MeetingSlot(day: Moment.noon.day, minute: 1_440) }),
            (.slotTwice, { $0.slots[1] = $0.slots[0] }), (.lengthOutOfRange, { $0.length = -30 }),
            (.essentialUnknown, { $0.essential = [Personas.estey] }),
            (.answerByPast, { $0.answerBy = Moment.noon.day.advanced(by: -1) }),
            (.answerByTooLate, { $0.answerBy = $0.slots.map(\.day).max()?.advanced(by: 1) }),
        ]
        for (refusal, change) in refused {
            #expect(throws: refusal) { try scene.meet(scene.plan(change: change)) }
        }
        try scene.meet(scene.plan())
        #expect(throws: MeetingsRefusal.slotUnknown) { try scene.answer([.yes], as: lire) }
        #expect(throws: MeetingsRefusal.slotUnknown) { try scene.fix(7) }
        #expect(throws: PartnershipRefusal.notSeated) { try scene.answer([.yes, .yes, .yes], as: Personas.estey) }
    }
}

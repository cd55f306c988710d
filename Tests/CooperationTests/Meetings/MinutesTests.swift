import Cooperation
import TestSupport
import Testing

@Suite("Agendas and minutes") struct MinutesTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    private func held() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.meet(scene.plan([1]))
        scene.pass(days: 2)
        return scene
    }

    @Test(.requirement("S-054")) func `the agenda is made of what waits, then of what each one adds`() throws {
        var scene = try CycleScene()
        try scene.ask(scene.question(.consent, about: .orientations, "Le samedi"))
        try scene.ask(scene.question(.vote, about: .money, "La caisse"))
        try scene.play(in: \.decisions, as: lire) {
            try $0.decisions.speak(
                DecisionSaying(.object, keep: "Mercredi", change: "Samedi"),
                on: 1,
                seen: 0,
                at: $1
            )
        }
        try scene.meet(scene.plan())
        try scene.play(in: \.meetings, as: lormont) { try $0.meetings.add("La clé du local", to: 1, at: $1) }
        let agenda = scene.cycle.meetings.agenda(of: 1, in: scene.cycle, on: scene.day)
        #expect(agenda.first == .objection(1, "Le samedi", lire))
        #expect(agenda.contains(.decision(2, "La caisse")))
        #expect(!agenda.contains(.decision(1, "Le samedi")), "it is there once, as an objection to hear")
        #expect(agenda.contains { if case .gap = $0 { true } else { false } })
        guard case .item(let item) = agenda.last else { throw NotAnItem() }
        #expect(item.value.organisation == lormont && item.value.text == "La clé du local")
    }
    private struct NotAnItem: Error {}

    @Test func `a question that nobody answered is on the agenda`() throws {
        var scene = try CycleScene(of: PaperStory.agreed())
        try scene.tell { try $0.answer(lormont, .ask, "Qui ouvre la salle ?") }
        try scene.meet(scene.plan())
        let agenda = scene.cycle.meetings.agenda(of: 1, in: scene.cycle, on: scene.day)
        #expect(agenda.contains(.question(lormont, "Qui ouvre la salle ?")))
    }

    @Test func `minutes say who was there, and a later text takes nothing out`() throws {
        var scene = try held()
        #expect(scene.matters(acacias).contains("meetings.minute"))
        try scene.minute("On a parlé de l’été.")
        #expect(!scene.matters(acacias).contains("meetings.minute"))
        #expect(throws: MeetingsRefusal.nothingChanged) { try scene.minute("On a parlé de l’été.") }
        try scene.minute("On a parlé de l’été et des clés.", as: lire)
        let meeting = try #require(scene.cycle.meetings[1])
        #expect(meeting.minutes.map(\.value.organisation) == [acacias, lire])
        #expect(scene.cycle.meetings.attendance(of: acacias) == (1, 1))
        #expect(scene.cycle.meetings.attendance(of: lire) == (0, 1))
    }

    @Test func `a corrected text keeps who was there, also one that left since`() throws {
        var scene = try held()
        try scene.minute("On a parlé de l’été.")
        try scene.tell { $0.merge(lire, into: lormont) }
        let here = [OrganisationPresence(acacias, .present), OrganisationPresence(lormont, .absent)]
        func correct(_ presence: [OrganisationPresence]) throws {
            try scene.play(in: \.meetings, as: acacias) {
                try $0.meetings.minute(1, "On a parlé de l’été, et des clés.", presence: presence, seen: 1, at: $1)
            }
        }
        #expect(throws: MeetingsRefusal.presenceMissing) { try correct(here) }
        try correct(here + [OrganisationPresence(lire, .excused)])
        #expect(scene.cycle.meetings.attendance(of: lire) == (0, 1))
    }

    @Test func `one that was at the table that day may still be said to have been there`() throws {
        var scene = try held()
        try scene.tell { $0.merge(lire, into: lormont) }
        let meeting = try #require(scene.cycle.meetings[1])
        #expect(scene.cycle.attendees(of: meeting, on: scene.day) == [acacias, lormont, lire])
        try scene.minute("On a parlé de l’été.")
        #expect(scene.cycle.meetings.attendance(of: lire) == (0, 1))
    }

    @Test func `one that had no place then is neither there nor missing`() throws {
        var scene = try held()
        try scene.tell {
            try $0.name(Personas.estey)
            try $0.notify()
            try $0.accept(Personas.estey)
        }
        let presence = CycleScene.partners.map { OrganisationPresence($0, .present) }
        try scene.play(in: \.meetings, as: acacias) {
            let said = presence + [OrganisationPresence(Personas.estey, .notSeated)]
            return try $0.meetings.minute(1, "On a parlé de l’été.", presence: said, seen: 0, at: $1)
        }
        #expect(scene.cycle.meetings.attendance(of: Personas.estey) == (0, 0))
        #expect(scene.cycle.meetings.attendance(of: lormont) == (1, 1))
    }

    @Test func `minutes are refused too early, empty, over others’, or silent about somebody`() throws {
        var early = try CycleScene()
        try early.meet(early.plan())
        #expect(throws: MeetingsRefusal.notHeldYet) { try early.minute("Déjà") }
        var scene = try held()
        #expect(throws: MeetingsRefusal.textMissing) { try scene.minute(" ") }
        #expect(throws: MeetingsRefusal.presenceMissing) {
            try scene.play(in: \.meetings, as: acacias) {
                try $0.meetings.minute(
                    1,
                    "Dit",
                    presence: [OrganisationPresence(Personas.acacias, .present)],
                    seen: 0,
                    at: $1
                )
            }
        }
        try scene.minute("Dit")
        let presence = CycleScene.partners.map { OrganisationPresence($0, .present) }
        #expect(throws: MeetingsRefusal.minutesMeanwhile) {
            try scene.play(in: \.meetings, as: lire) {
                try $0.meetings.minute(1, "Autre", presence: presence, seen: 0, at: $1)
            }
        }
    }

    @Test func `minutes give tasks that others can read, and decisions that remember them`() throws {
        var scene = try held()
        func task(_ what: String, _ owner: OrganisationID, due: Int? = 10) throws {
            let day = due.map { scene.day.advanced(by: $0) }
            try scene.play(in: \.meetings, as: acacias) {
                try $0.meetings.task(what, of: 1, to: owner, due: day, at: $1)
            }
        }
        try task("Réserver la salle", lormont)
        try task("Choisir les livres", lire, due: nil)
        #expect(scene.cycle.meetings.tasks.map(\.value.number) == [1, 2])
        #expect(scene.cycle.meetings.tasks(of: 1).map(\.value.organisation) == [lormont, lire])
        #expect(throws: MeetingsRefusal.taskMissing) { try task(" ", lire) }
        #expect(throws: MeetingsRefusal.ownerUnknown) { try task("Venir", Personas.estey) }
        #expect(throws: MeetingsRefusal.dueBeforeMeeting) { try task("Hier", lire, due: -2) }
        try scene.ask(scene.question(.vote) { $0.meeting = 1 })
        #expect(scene.cycle.decisions[1]?.question.meeting == 1)
    }
}

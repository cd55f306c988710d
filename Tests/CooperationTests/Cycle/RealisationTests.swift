import Cooperation
import TestSupport
import Testing

struct RealisationTests {
    private func planned() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.plan(PlannedAction(title: "Lectures du mercredi", objective: 1), at: $1)
        }
        return scene
    }

    @Test(.requirement("S-031", "I-10")) func `a contract waits for an action and for somebody who answers for it`()
        throws
    {
        var scene = try CycleScene()
        #expect(scene.gaps(before: .framed).contains("realisation.noAction"))
        scene = try planned()
        #expect(scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        #expect(scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.answer(.taken, to: .accountable, in: 1, at: $1)
        }
        #expect(!scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
    }

    @Test(.requirement("S-113", "S-114")) func `a role belongs to an organisation only by its own word`() throws {
        var scene = try planned()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lormont, at: $1)
        }
        #expect(scene.cycle.realisation.accountable(for: 1) == nil)
        #expect(scene.matters(Personas.lormont).contains("realisation.roleOffered"))
        #expect(throws: RealisationRefusal.notYourRole) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.answer(.taken, to: .accountable, in: 1, at: $1)
            }
        }
        #expect(throws: RealisationRefusal.accountableTaken) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lormont) {
            try $0.realisation.answer(.declined, to: .accountable, in: 1, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        #expect(scene.cycle.realisation.accountable(for: 1) == Personas.lire)
        #expect(throws: RealisationRefusal.notSeatedThere) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.offer(.informed, in: 1, to: Personas.estey, at: $1)
            }
        }
    }

    @Test func `another can answer for an action once the one that did has left the table`() throws {
        var scene = try planned()
        try scene.play(in: \.realisation, as: Personas.lormont) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lormont, at: $1)
        }
        #expect(!scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
        try scene.tell { try $0.withdraw(Personas.lormont) }
        scene.pass(days: 16)
        #expect(scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.accountable, in: 1, to: Personas.lire, at: $1)
        }
        #expect(!scene.gaps(before: .framed).contains("realisation.nobodyAccountable"))
    }

    @Test func `a task moves only by the one that has it, and is dropped with a reason`() throws {
        var scene = try planned()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            let task = PlannedTask(
                what: "Réserver la salle",
                organisation: Personas.lormont,
                due: $1.day.advanced(by: 5)
            )
            return try $0.realisation.offer(task, at: $1)
        }
        func move(_ state: TaskState, as organisation: OrganisationID, note: String? = nil) throws {
            try scene.play(in: \.realisation, as: organisation) {
                try $0.realisation.move(TaskMove(task: 1, state: state, note: note), at: $1)
            }
        }
        #expect(throws: RealisationRefusal.notYourTask) { try move(.taken, as: Personas.acacias) }
        #expect(throws: RealisationRefusal.moveOutOfPlace) { try move(.done, as: Personas.lormont) }
        try move(.taken, as: Personas.lormont)
        scene.pass(days: 6)
        #expect(scene.matters(Personas.lormont).contains("realisation.taskLate"))
        #expect(throws: RealisationRefusal.reasonMissing) { try move(.dropped, as: Personas.lormont, note: " ") }
        try move(.done, as: Personas.lormont)
        #expect(!scene.matters(Personas.lormont).contains("realisation.taskLate"))
    }

    @Test func `nothing is planned for a day that is over`() throws {
        var scene = try CycleScene()
        let yesterday = scene.day.advanced(by: -1)
        #expect(throws: RealisationRefusal.duePast) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                let task = PlannedTask(what: "Réserver la salle", organisation: Personas.lire, due: yesterday)
                return try $0.realisation.offer(task, at: $1)
            }
        }
        #expect(throws: RealisationRefusal.duePast) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.commit(Commitment(text: "Prêter la salle", due: yesterday), at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.commit(Commitment(text: "Prêter la salle", due: $1.day), at: $1)
        }
    }

    @Test(.requirement("I-19", "S-037")) func `what all owe closes only when every partner finds it closed`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.acacias) {
            try $0.realisation.commit(Commitment(text: "Ouvrir à toutes les familles"), at: $1)
        }
        for organisation in [Personas.acacias, Personas.lire] {
            try scene.play(in: \.realisation, as: organisation) {
                try $0.realisation.close(1, outcome: "Tenu", at: $1)
            }
        }
        #expect(scene.cycle.realisation.commitments[0].closed == nil)
        #expect(scene.matters(Personas.lormont).contains("realisation.closureToFind"))
        let opinion = Personas.mandate(of: Personas.paul, scope: .opinion)
        #expect(throws: PartnershipRefusal.mandate(.scopeTooNarrow(has: .opinion, needs: .decide))) {
            try scene.play(in: \.realisation, as: Personas.lormont, mandates: [opinion]) {
                try $0.realisation.close(1, outcome: nil, at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lormont) { try $0.realisation.close(1, outcome: nil, at: $1) }
        #expect(scene.cycle.realisation.commitments[0].closed != nil)
        #expect(throws: RealisationRefusal.alreadyClosed) {
            try scene.play(in: \.realisation, as: Personas.lire) { try $0.realisation.close(1, outcome: nil, at: $1) }
        }
    }

    @Test func `an own commitment closes by its owner alone, and nobody commits another`() throws {
        var scene = try CycleScene()
        #expect(throws: RealisationRefusal.notYourCommitment) {
            try scene.play(in: \.realisation, as: Personas.acacias) {
                try $0.realisation.commit(Commitment(text: "Prêter la salle", owner: Personas.lormont), at: $1)
            }
        }
        try scene.play(in: \.realisation, as: Personas.lormont) {
            try $0.realisation.commit(Commitment(text: "Prêter la salle", owner: Personas.lormont), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lormont) { try $0.realisation.close(1, outcome: nil, at: $1) }
        #expect(scene.cycle.realisation.commitments[0].closed != nil)
    }

    @Test(.requirement("S-130")) func `the unforeseen keeps the solutions that several partners share`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.meet("La salle a été inondée", on: $1.day, at: $1)
        }
        for organisation in [Personas.lormont, Personas.acacias] {
            try scene.play(in: \.realisation, as: organisation) {
                try $0.realisation.share("Nous ouvrons notre hall", about: 1, at: $1)
            }
        }
        #expect(
            scene.cycle.realisation.solutions.map(\.record.actor.organisation) == [Personas.lormont, Personas.acacias]
        )
        #expect(throws: RealisationRefusal.unforeseenUnknown) {
            try scene.play(in: \.realisation, as: Personas.lire) { try $0.realisation.share("…", about: 2, at: $1) }
        }
        #expect(throws: RealisationRefusal.dayToCome) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.meet("Demain", on: $1.day.advanced(by: 1), at: $1)
            }
        }
    }

    @Test(.requirement("S-048")) func `an action without an objective is an orphan`() throws {
        var scene = try planned()
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Fête du livre"), at: $1)
        }
        #expect(scene.cycle.realisation.orphans.map(\.title) == ["Fête du livre"])
    }

    @Test(.requirement("S-100")) func `hours spent are counted by organisation and phase`() throws {
        var scene = try CycleScene()
        for hours in [3, 4] {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.spend(hours, in: .before, on: $1.day, at: $1)
            }
        }
        #expect(scene.cycle.realisation.timeAccount == [Personas.lire: [.before: 7]])
        #expect(throws: RealisationRefusal.hoursOutOfRange) {
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.spend(0, in: .before, on: $1.day, at: $1)
            }
        }
    }

    @Test func `dates the wrong way round are refused`() throws {
        var scene = try CycleScene()
        let action = PlannedAction(title: "Fête", start: Moment.noon.day.advanced(by: 2), end: Moment.noon.day)
        #expect(throws: RealisationRefusal.datesInverted) {
            try scene.play(in: \.realisation, as: Personas.lire) { try $0.realisation.plan(action, at: $1) }
        }
    }
}

import Cooperation
import TestSupport
import Testing

@Suite("Who facilitates and who follows up") struct ChargeTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    private func entrust(
        _ scene: inout CycleScene,
        _ role: ChargeRole,
        of organisation: OrganisationID,
        _ person: PersonID,
        hours: Int = 6,
        as speaker: OrganisationID? = nil
    ) throws {
        let charge = Charge(role: role, organisation: organisation, person: person, hours: hours)
        try scene.play(in: \.frame, as: speaker ?? organisation) {
            try $0.frame.entrust(charge, members: [Personas.nadia, Personas.hugo], at: $1)
        }
    }

    private func holder(_ scene: CycleScene, _ role: ChargeRole = .facilitator) -> Charge? {
        scene.cycle.frame.charge(
            role,
            partners: scene.cycle.partners(on: scene.day),
            seated: scene.cycle.seated(on: scene.day)
        )?.value
    }

    @Test(.requirement("S-086")) func `both are named, with their hours, or the page warns`() throws {
        var scene = try CycleScene()
        #expect(
            scene.gaps(before: .framed).filter { $0.hasPrefix("frame.f") } == ["frame.facilitator", "frame.followUp"]
        )
        try entrust(&scene, .facilitator, of: acacias, Personas.hugo)
        #expect(scene.gaps(before: .framed).filter { $0.hasPrefix("frame.f") } == ["frame.followUp"])
        try entrust(&scene, .followUp, of: acacias, Personas.nadia, hours: 2)
        #expect(scene.gaps(before: .framed).filter { $0.hasPrefix("frame.f") } == [])
        #expect(holder(scene)?.hours == 6)
    }

    @Test func `nobody entrusts the people of another, nor with no time`() throws {
        var scene = try CycleScene()
        #expect(throws: FrameRefusal.notYourPerson) {
            try entrust(&scene, .facilitator, of: acacias, Personas.hugo, as: lire)
        }
        #expect(throws: FrameRefusal.notYourPerson) {
            try entrust(&scene, .facilitator, of: acacias, Personas.claire)
        }
        #expect(throws: FrameRefusal.hoursOutOfRange) {
            try entrust(&scene, .facilitator, of: acacias, Personas.hugo, hours: 0)
        }
    }

    @Test(.requirement("I-11")) func `the partners revoke the person at any time, each with one voice`() throws {
        var scene = try CycleScene()
        try entrust(&scene, .facilitator, of: acacias, Personas.nadia)
        try scene.play(in: \.frame, as: lire) { try $0.frame.distrust(.facilitator, at: $1) }
        #expect(holder(scene) != nil, "one partner alone does not revoke")
        #expect(throws: FrameRefusal.alreadyDistrusted) {
            try scene.play(in: \.frame, as: lire) { try $0.frame.distrust(.facilitator, at: $1) }
        }
        try scene.play(in: \.frame, as: lormont) { try $0.frame.distrust(.facilitator, at: $1) }
        #expect(holder(scene) == nil)
        try entrust(&scene, .facilitator, of: acacias, Personas.hugo)
        #expect(holder(scene)?.person == Personas.hugo, "another person begins with everybody’s trust")
    }

    @Test func `its own organisation takes the person back, and leaving ends the charge`() throws {
        var scene = try CycleScene()
        try entrust(&scene, .followUp, of: acacias, Personas.nadia)
        #expect(throws: FrameRefusal.notYourPerson) {
            try scene.play(in: \.frame, as: lire) { try $0.frame.giveBack(.followUp, at: $1) }
        }
        #expect(throws: FrameRefusal.ownPerson) {
            try scene.play(in: \.frame, as: acacias) { try $0.frame.distrust(.followUp, at: $1) }
        }
        var other = scene
        try scene.play(in: \.frame, as: acacias) { try $0.frame.giveBack(.followUp, at: $1) }
        #expect(holder(scene, .followUp) == nil)
        try other.tell { try $0.withdraw(acacias) }
        other.pass(days: 16)
        #expect(holder(other, .followUp) == nil)
    }

    @Test(.requirement("I-11")) func `facilitating gives a procedure and no voice`() throws {
        var scene = try CycleScene()
        try entrust(&scene, .facilitator, of: acacias, Personas.nadia)
        try scene.ask(scene.question(.vote), as: lire)
        #expect(throws: DecisionsRefusal.notFacilitating) {
            try scene.play(in: \.decisions, as: lormont) { try $0.decisions.callRound(1, in: $0, at: $1) }
        }
        try scene.play(in: \.decisions, as: acacias) { try $0.decisions.callRound(1, in: $0, at: $1) }
        #expect(throws: DecisionsRefusal.calledRecently) {
            try scene.play(in: \.decisions, as: acacias) { try $0.decisions.callRound(1, in: $0, at: $1) }
        }
        #expect(throws: DecisionsRefusal.notTheAsker) {
            try scene.play(in: \.decisions, as: acacias) { try $0.decisions.reword("Autre chose", of: 1, at: $1) }
        }
        try scene.say(.no, as: acacias)
        try scene.say(.yes, as: lire)
        try scene.say(.yes, as: lormont)
        try scene.close()
        #expect(scene.cycle.decisions[1]?.outcome == .adopted, "the facilitator’s voice is one voice")
        #expect(scene.cycle.partnership.equality(at: scene.moment).isEqual)
    }
}

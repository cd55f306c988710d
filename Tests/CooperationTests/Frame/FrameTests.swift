import Cooperation
import TestSupport
import Testing

@Suite struct FrameTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    @Test(.requirement("S-047")) func `the frame stands once all partners agreed to one text`() throws {
        var scene = try CycleScene()
        #expect(scene.gaps(before: .framed).contains("frame.unwritten"))
        try scene.play(in: \.frame, as: lire) { try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1) }
        for partner in CycleScene.partners {
            #expect(scene.cycle.rules(on: scene.day) == nil, "it stands before \(partner) agreed")
            #expect(scene.gaps(before: .framed).contains("frame.unapproved"))
            #expect(scene.matters(partner).contains("frame.approve"))
            try scene.play(in: \.frame, as: partner) { try $0.frame.approve(1, in: $0, at: $1) }
            #expect(!scene.matters(partner).contains("frame.approve"))
        }
        #expect(scene.cycle.ruling(on: scene.day) == 1)
        #expect(!scene.gaps(before: .framed).contains { $0.hasPrefix("frame.un") })
    }

    @Test(.requirement("S-047")) func `a frame that stands changes only by the rule it sets`() throws {
        var scene = try CycleScene()
        try scene.frame()
        let other = CycleScene.rules(quorum: 80)
        try scene.play(in: \.frame, as: lormont) { try $0.frame.propose(other, basedOn: 1, at: $1) }
        #expect(throws: FrameRefusal.throughDecision) {
            try scene.play(in: \.frame, as: lire) { try $0.frame.approve(2, in: $0, at: $1) }
        }
        #expect(throws: DecisionsRefusal.wayRuled(.vote)) {
            try scene.ask(scene.question(.consent, about: .frame) { $0.effect = DecisionEffect(.frame, 2) })
        }
        try scene.ask(scene.question(.vote, about: .frame) { $0.effect = DecisionEffect(.frame, 2) })
        try scene.say(.yes, as: lire)
        try scene.say(.yes, as: lormont)
        try scene.say(.no, as: acacias)
        #expect(scene.cycle.rules(on: scene.day)?.quorumPercent == 50)
        try scene.close()
        #expect(scene.cycle.rules(on: scene.day)?.quorumPercent == 80)
        #expect(scene.cycle.frame.versions.count == 2, "the old rules are still there to be read")
    }

    @Test func `a version that was never proposed, or is already in force, cannot be decided`() throws {
        var scene = try CycleScene()
        try scene.frame()
        for version in [1, 2] {
            #expect(throws: DecisionsRefusal.frameUnknown) {
                try scene.ask(
                    scene.question(.vote, about: .frame) { $0.effect = DecisionEffect(.frame, version) }
                )
            }
        }
    }

    @Test func `rules that do not say enough are refused, each with its field`() throws {
        let scene = try CycleScene()
        func refused(_ rules: FrameRules) -> FrameRefusal? {
            do {
                _ = try scene.cycle.frame.propose(rules, basedOn: 0, at: scene.sitting(acacias))
                return nil
            } catch { return error as? FrameRefusal }
        }
        #expect(refused(CycleScene.rules { $0.ways[.money] = nil }) == .wayMissing(.money))
        #expect(refused(CycleScene.rules { $0.ways[.frame] = .advice }) == .wayUnfit(.frame))
        #expect(refused(CycleScene.rules(quorum: 0)) == .quorumOutOfRange)
        #expect(refused(CycleScene.rules { $0.articles[.credits] = "  " }) == .articleMissing(.credits))
        #expect(refused(CycleScene.rules()) == nil)
    }

    @Test func `two people who write at once: the second is told`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.frame, as: lire) { try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1) }
        #expect(throws: FrameRefusal.superseded(current: 1)) {
            try scene.play(in: \.frame, as: acacias) {
                try $0.frame.propose(CycleScene.rules(quorum: 70), basedOn: 0, at: $1)
            }
        }
        try scene.play(in: \.frame, as: acacias) {
            try $0.frame.propose(CycleScene.rules(quorum: 70), basedOn: 1, at: $1)
        }
        #expect(throws: FrameRefusal.superseded(current: 2)) {
            try scene.play(in: \.frame, as: lire) { try $0.frame.approve(1, in: $0, at: $1) }
        }
    }

    @Test(.requirement("I-09")) func `agreeing needs a mandate to decide`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.frame, as: lire) { try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1) }
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.play(in: \.frame, as: lire, mandates: []) { try $0.frame.approve(1, in: $0, at: $1) }
        }
    }

    @Test func `a partner that leaves before agreeing is no longer waited for`() throws {
        var scene = try CycleScene()
        try scene.play(in: \.frame, as: lire) { try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1) }
        for partner in [acacias, lire] {
            try scene.play(in: \.frame, as: partner) { try $0.frame.approve(1, in: $0, at: $1) }
        }
        #expect(scene.cycle.ruling(on: scene.day) == nil)
        try scene.tell { try $0.withdraw(lormont) }
        scene.pass(days: 16)
        #expect(scene.cycle.ruling(on: scene.day) == 1)
    }

    @Test(.requirement("S-047")) func `a proposal does not take away a frame that stands because one has left`() throws
    {
        var scene = try CycleScene()
        try scene.play(in: \.frame, as: lire) { try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1) }
        for partner in [acacias, lire] {
            try scene.play(in: \.frame, as: partner) { try $0.frame.approve(1, in: $0, at: $1) }
        }
        try scene.tell { try $0.withdraw(lormont) }
        scene.pass(days: 16)
        try scene.play(in: \.frame, as: lire) {
            try $0.frame.propose(CycleScene.rules(quorum: 70), basedOn: 1, at: $1)
        }
        #expect(scene.cycle.ruling(on: scene.day) == 1)
        #expect(scene.cycle.frame.agreement?.value.partners == [acacias, lire])
        #expect(throws: FrameRefusal.throughDecision) {
            try scene.play(in: \.frame, as: lire) { try $0.frame.approve(2, in: $0, at: $1) }
        }
    }

    @Test func `the next cycle begins with the rules, and with nobody’s agreement`() throws {
        var scene = try CycleScene()
        #expect(scene.cycle.frame.legacy.isEmpty)
        try scene.frame()
        let rules = FrameVersion(number: 1, organisation: acacias, rules: CycleScene.rules())
        #expect(scene.cycle.frame.legacy == [.proposed(rules)])
    }
}

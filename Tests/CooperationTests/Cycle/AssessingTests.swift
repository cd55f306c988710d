import Cooperation
import TestSupport
import Testing

/// The assessment begins with the last day, or by decision of the partners (life cycle *Partnership*).
struct AssessingTests {
    private func ask(_ engaged: inout EngagedScene) throws {
        let way = engaged.scene.cycle.way(for: .course, on: engaged.scene.day) ?? .consent
        try engaged.scene.ask(
            engaged.scene.question(way, about: .course, "L’été est fini") { $0.effect = DecisionEffect(.assess) }
        )
    }

    private func decide(_ engaged: inout EngagedScene) throws {
        try ask(&engaged)
        let isVote = engaged.scene.cycle.decisions.all.last?.way == .vote
        for partner in CycleScene.partners { try engaged.scene.say(isVote ? .yes : .agree, as: partner) }
        try engaged.scene.close()
    }

    private func carryOut(_ engaged: inout EngagedScene) throws {
        try engaged.scene.play(in: \.course, as: Personas.lire) { try $0.course.carryOut(1, in: $0, at: $1) }
    }

    @Test func `the partners decide to begin the assessment before the last day`() throws {
        var engaged = try EngagedScene()
        engaged.scene.pass(days: 12)
        try decide(&engaged)
        #expect(engaged.state == .realising)
        try carryOut(&engaged)
        #expect(engaged.state == .assessing)
        #expect(engaged.scene.cycle.engagement(of: Personas.lire, on: engaged.scene.day) == .assessing)
        #expect(engaged.scene.matters(Personas.lire).contains("evaluation.assess"))
        #expect(throws: CycleRefusal.alreadyAssessing) { try carryOut(&engaged) }
        #expect(throws: CycleRefusal.alreadyAssessing) { try ask(&engaged) }
    }

    @Test func `nothing is looked back on before the frame stands, nor what nobody decided`() throws {
        var scene = try CycleScene()
        #expect(throws: CycleRefusal.notGoing) {
            try scene.ask(scene.question(.vote, about: .course) { $0.effect = DecisionEffect(.assess) })
        }
        var engaged = try EngagedScene()
        try ask(&engaged)
        #expect(throws: CycleRefusal.notDecided) { try carryOut(&engaged) }
    }

    @Test func `an action without a beginning and an end is asked for both`() throws {
        let changes: [(inout Paper) -> Void] = [
            { $0.start = nil }, { $0.end = nil }, { ($0.start, $0.end) = (nil, nil) },
        ]
        for change in changes {
            let scene = try CycleScene(
                PaperStory.paper {
                    EngagedScene.dated(&$0)
                    change(&$0)
                }
            )
            #expect(scene.gaps(before: .contracting).contains("contract.noDates"))
        }
        let dated = try CycleScene(PaperStory.paper(change: EngagedScene.dated))
        #expect(!dated.gaps(before: .contracting).contains("contract.noDates"))
    }

    @Test func `signed without a last day, the cycle says what it waits for`() throws {
        var engaged = try EngagedScene(
            PaperStory.paper {
                EngagedScene.dated(&$0)
                $0.end = nil
            }
        )
        engaged.scene.pass(days: 400)
        #expect(engaged.state == .realising)
        #expect(engaged.missing == ["contract.noDates"])
    }
}

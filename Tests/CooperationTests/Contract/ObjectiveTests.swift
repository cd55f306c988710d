import Cooperation
import TestSupport
import Testing

struct ObjectiveTests {
    @Test(.requirement("I-20", "S-123")) func `satisfaction alone is never enough`() throws {
        var scene = try AgreementScene()
        try scene.set()
        #expect(scene.gaps.contains("contract.noIndicator"))
        try scene.indicate(.satisfaction)
        #expect(scene.gaps.contains("contract.noIndicator"))
        try scene.indicate(.effect)
        #expect(!scene.gaps.contains("contract.noIndicator"))
    }

    @Test(.requirement("I-20")) func `a starting point written once the action runs does not count`() throws {
        var scene = try AgreementScene(start: 10)
        try scene.set()
        scene.pass(days: 10)
        try scene.indicate()
        #expect(scene.gaps.contains("contract.noIndicatorInTime"))
        #expect(scene.contract.indicators.first?.isLate(start: scene.scene.cycle.start) == true)
    }

    @Test(.requirement("I-20", "S-122")) func `an indicator says where one starts and where one hopes to come`() throws
    {
        var scene = try AgreementScene()
        try scene.set(.collective, .quantitative)
        for (baseline, target, refusal) in [
            ("", "20", ContractRefusal.baselineMissing), ("0", " ", .targetMissing),
            ("peu", "20", .numberMissing(field: "baseline")), ("3", "plus", .numberMissing(field: "target")),
        ] {
            #expect(throws: refusal) {
                try scene.play(as: Personas.lire) {
                    try $0.contract.indicate(
                        1,
                        .effect,
                        "Enfants",
                        baseline: baseline,
                        target: target,
                        source: nil,
                        at: $1
                    )
                }
            }
        }
    }

    @Test(.requirement("S-033")) func `an objective is common when every partner agrees from 3 on`() throws {
        var scene = try AgreementScene()
        let partners = AgreementScene.partners
        try scene.set()
        try scene.rate(4, by: Personas.acacias)
        try scene.rate(3, by: Personas.lire)
        #expect(scene.contract.agreement(among: partners) == ObjectiveAgreement(common: 0, disputed: 0, unknown: 1))
        #expect(scene.contract.agreement(among: partners).rate == nil)
        try scene.rate(2, by: Personas.lormont)
        #expect(scene.contract.agreement(among: partners).rate == 0)
        try scene.rate(3, by: Personas.lormont)
        #expect(scene.contract.agreement(among: partners).rate == 1)
        #expect(throws: ContractRefusal.levelOutOfRange) { try scene.rate(5, by: Personas.lire) }
    }

    @Test(.requirement("S-007", "S-033")) func `a contract waits for one objective that every partner agrees with`()
        throws
    {
        var scene = try AgreementScene()
        #expect(!scene.gaps.contains("contract.notShared"), "none is written yet")
        try scene.set()
        #expect(scene.gaps.contains("contract.notShared"), "nobody has spoken")
        for partner in AgreementScene.partners { try scene.rate(0, by: partner) }
        #expect(scene.gaps.contains("contract.notShared"), "nobody wants it")
        try scene.rate(4, by: Personas.acacias)
        try scene.rate(3, by: Personas.lire)
        let unshared = scene.contract.unshared(among: AgreementScene.partners)
        #expect(unshared?.awaited == [Personas.lormont])
        try scene.set()
        #expect(scene.contract.unshared(among: AgreementScene.partners)?.objective.number == 1, "the nearest")
        try scene.rate(3, by: Personas.lormont)
        #expect(!scene.gaps.contains("contract.notShared"), "one is enough")
    }

    @Test func `its author alone says an objective otherwise, and the others look at it anew`() throws {
        var scene = try AgreementScene()
        try scene.set()
        for partner in AgreementScene.partners { try scene.rate(4, by: partner) }
        #expect(throws: ContractRefusal.notYours) {
            try scene.play(as: Personas.lire) { try $0.contract.reword(1, as: "Autre chose", at: $1) }
        }
        try scene.play(as: Personas.acacias) { try $0.contract.reword(1, as: "Que l'on lise ensemble.", at: $1) }
        #expect(scene.contract.agreement(among: AgreementScene.partners).unknown == 1)
        #expect(scene.contract.objective(1)?.wordings == ["Que l'on lise dehors.", "Que l'on lise ensemble."])
    }

    @Test(.requirement("S-121")) func `objectives of one's own may stay blank, and the blank is seen`() throws {
        var scene = try AgreementScene()
        try scene.set(.own, by: Personas.lire)
        let partners = AgreementScene.partners
        #expect(
            scene.contract.withoutOwnObjective(among: partners) == [Personas.acacias, Personas.lormont]
        )
        #expect(!scene.gaps.contains { $0.contains("own") })
        #expect(scene.gaps.contains("contract.noObjective"), "one of its own is not a collective one")
        #expect(throws: ContractRefusal.ownObjective) { try scene.rate(4, by: Personas.acacias) }
    }

    @Test(.requirement("S-048")) func `an objective without action, means or indicator is an orphan`() throws {
        var scene = try AgreementScene()
        try scene.set()
        #expect(scene.contract.orphans(in: scene.scene.cycle).map(\.lacks) == [[.action, .means, .indicator]])
        try scene.indicate()
        try scene.play(as: Personas.lire) {
            try $0.contract.pledge(.skill, "Deux lectrices", objective: 1, at: $1)
        }
        #expect(scene.contract.orphans(in: scene.scene.cycle).map(\.lacks) == [[.action]])
        var cycle = scene.scene
        try cycle.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures", objective: 1), at: $1)
        }
        #expect(cycle.cycle.contract.orphans(in: cycle.cycle).isEmpty)
    }

    @Test(.requirement("S-049")) func `at least one effect is aimed outside the institutions`() throws {
        var scene = try AgreementScene()
        try scene.play(as: Personas.lire) {
            try $0.contract.name(.inside, "Nos équipes se connaissent.", baseline: nil, measure: nil, at: $1)
        }
        #expect(scene.gaps.contains("contract.noEffect"))
        try scene.play(as: Personas.lire) {
            try $0.contract.name(.outside, "On lit sur les bancs.", baseline: "Personne", measure: "Compter", at: $1)
        }
        #expect(!scene.gaps.contains("contract.noEffect"))
        try scene.play(as: Personas.lire) { try $0.contract.drop(effect: 2, because: "Trop vague", at: $1) }
        #expect(scene.gaps.contains("contract.noEffect"))
    }
}

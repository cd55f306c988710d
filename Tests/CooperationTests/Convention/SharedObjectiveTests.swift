import Cooperation
import TestSupport
import Testing

/// Nobody enters a contract on objectives that the partners do not share; what was signed goes on.
@Suite("A text to sign waits for an objective that all share", .requirement("S-007", "S-033"))
struct SharedObjectiveTests {
    /// An objective is written, and nobody has said how far they agree with it.
    private func unshared(_ scene: ConventionScene) throws -> CycleScene {
        var scene = scene.cycle
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.set(.collective, .qualitative, "Que l’on lise dehors.", at: $1)
        }
        return scene
    }

    private func share(_ scene: inout CycleScene) throws {
        for partner in CycleScene.partners {
            try scene.play(in: \.contract, as: partner) {
                try $0.contract.rate(1, wording: 1, level: 3, words: nil, at: $1)
            }
        }
    }

    private func close(_ scene: inout CycleScene) throws {
        try scene.play(in: \.convention, as: Personas.acacias) {
            try $0.convention.close(in: $0, by: $1, hash: ConventionScene.hash)
        }
    }

    private func sign(_ scene: inout CycleScene) throws {
        let mandates = [Personas.mandate(of: Personas.claire, "Présidente", scope: .sign)]
        try scene.play(in: \.convention, as: Personas.lire, mandates: mandates) { cycle, sitting in
            let hash = cycle.convention.rounds.last?.hash ?? ContentHash("")
            return try cycle.convention.sign(1, hash: hash, in: cycle, by: sitting)
        }
    }

    private func unsettled(_ scene: CycleScene) -> [String] {
        scene.cycle.convention.unsettled(in: scene.cycle, on: scene.day).map(\.key)
    }

    @Test func `it is not closed before`() throws {
        var written = try ConventionScene.written()
        try written.agreeAll()
        var scene = try unshared(written)
        #expect(unsettled(scene) == ["contract.notShared"])
        #expect(throws: ConventionRefusal.notReady(gap: "notShared")) { try close(&scene) }
        try share(&scene)
        try close(&scene)
        #expect(scene.cycle.convention.openRound != nil)
    }

    @Test func `closed before the objective was written, it is not signed before`() throws {
        var scene = try unshared(ConventionScene.closed())
        #expect(throws: ConventionRefusal.notReady(gap: "notShared")) { try sign(&scene) }
        try share(&scene)
        try sign(&scene)
        #expect(scene.cycle.convention.rounds.last?.signatures.count == 1)
    }

    @Test func `once it binds, objectives written since keep nobody from signing what comes next`() throws {
        let scene = try unshared(ConventionScene.signed())
        #expect(unsettled(scene).isEmpty)
    }

    @Test func `what was signed without one holds`() throws {
        var engaged = try EngagedScene()
        for partner in CycleScene.partners { try engaged.rate(0, by: partner) }
        #expect(engaged.state == .framed)
        engaged.scene.pass(days: 10)
        #expect(engaged.state == .realising)
    }
}

import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-052")) struct CrossedDiagnosisTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    private func diagnosed() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.diagnose("Pas de livre.", as: acacias, evidence: "Vingt familles", sources: [.field])
        try scene.diagnose("Toujours les mêmes familles.", as: lire, sources: [.figures])
        return scene
    }

    private func crossed(_ scene: CycleScene) -> CrossedDiagnosis {
        scene.cycle.preparation.crossedDiagnosis(among: scene.cycle.seated(on: scene.day))
    }

    private func view(
        _ need: Int,
        _ stand: NeedView.Stand,
        _ reason: String = "",
        edition: Int = 1,
        by organisation: OrganisationID,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.preparation, as: organisation) {
            try $0.preparation.view(need, stand, reason: reason, seen: edition, at: $1)
        }
    }

    @Test("two diagnoses precede any negotiation")
    func gap() throws {
        var scene = try CycleScene()
        try scene.diagnose("Pas de livre.", as: acacias)
        try scene.diagnose("Pas de lieu.", as: acacias)
        #expect(scene.gaps(before: .negotiating).contains("preparation.diagnosis"), "two needs of one are one voice")
        try scene.diagnose("Toujours les mêmes.", as: lire)
        #expect(!scene.gaps(before: .negotiating).contains("preparation.diagnosis"))
    }

    @Test("shared when another sees it, contested when one contests it, alone otherwise")
    func findings() throws {
        var scene = try diagnosed()
        #expect(crossed(scene).rows.map(\.finding) == [.alone, .alone])
        try view(1, .shares, by: lire, in: &scene)
        try view(2, .unseen, by: acacias, in: &scene)
        #expect(crossed(scene).rows.map(\.finding) == [.shared, .alone])
        #expect(crossed(scene).rows[0].silent == [lormont])
        try view(1, .contests, "Ce sont les horaires.", by: lormont, in: &scene)
        #expect(crossed(scene).rows(.contested).map(\.need.number) == [1])
        try view(1, .shares, by: lormont, in: &scene)
        #expect(crossed(scene).rows[0].finding == .shared, "the last word of each stands")
        #expect(scene.cycle.preparation.need(1)?.views.count == 3, "and the earlier ones stay")
    }

    @Test("what nobody documented, where nobody looked and who said nothing are missing")
    func missing() throws {
        let crossed = try crossed(diagnosed())
        #expect(crossed.withoutDiagnosis == [lormont])
        #expect(crossed.undocumented == [.publics, .territory])
        #expect(crossed.unusedSources == [.publics, .study])
        #expect(crossed.rows[1].need.current.value.undocumented == [.evidence, .publics, .territory])
        let blank = try self.crossed(CycleScene())
        #expect(blank.undocumented.isEmpty, "unknown is not missing")
    }

    @Test("a need said anew asks the others again, and only its author says it anew", .requirement("I-13"))
    func revised() throws {
        var scene = try diagnosed()
        try view(1, .shares, by: lire, in: &scene)
        let anew = Diagnosis(organisation: lire, need: "Ni livre ni lieu.")
        #expect(throws: PreparationRefusal.notYourNeed) {
            try scene.play(in: \.preparation, as: lire) { try $0.preparation.revise(1, as: anew, seen: 1, at: $1) }
        }
        try scene.play(in: \.preparation, as: acacias) { try $0.preparation.revise(1, as: anew, seen: 1, at: $1) }
        #expect(scene.cycle.preparation.need(1)?.editions.count == 2)
        #expect(scene.cycle.preparation.need(1)?.author == acacias)
        #expect(crossed(scene).rows[0].finding == .alone)
        #expect(scene.matters(lire).contains("preparation.views"))
        #expect(throws: PreparationRefusal.wordingSuperseded) {
            try view(1, .shares, edition: 1, by: lormont, in: &scene)
        }
        #expect(throws: PreparationRefusal.writtenMeanwhile) {
            try scene.play(in: \.preparation, as: acacias) { try $0.preparation.revise(1, as: anew, seen: 1, at: $1) }
        }
    }

    @Test("contesting wants a reason; one's own need, an unknown one and an empty one are refused")
    func refused() throws {
        var scene = try diagnosed()
        #expect(throws: PreparationRefusal.reasonMissing) { try view(1, .contests, by: lire, in: &scene) }
        #expect(throws: PreparationRefusal.yourOwnNeed) { try view(1, .shares, by: acacias, in: &scene) }
        #expect(throws: PreparationRefusal.needUnknown) { try view(9, .shares, by: acacias, in: &scene) }
        #expect(throws: PreparationRefusal.textMissing(field: "need")) { try scene.diagnose("", as: lire) }
        #expect(throws: PartnershipRefusal.notSeated) { try view(1, .shares, by: Personas.estey, in: &scene) }
    }
}

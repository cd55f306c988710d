import Cooperation
import TestSupport
import Testing

struct ReasonTests {
    @Test(
        .requirement("S-137", "S-138", "S-139", "S-140"),
        arguments: [(Viewpoint.publics, 8), (.professionals, 8), (.action, 4), (.institution, 5)]
    )
    func `each viewpoint has its reasons`(viewpoint: Viewpoint, count: Int) {
        #expect(viewpoint.reasons.count == count)
    }

    @Test(.requirement("S-141")) func `each viewpoint has a reason, or says none, never both`() throws {
        var scene = try AgreementScene()
        let cases: [([Reason], [Viewpoint], ContractRefusal)] = [
            ([.wp1, .wf1, .wa1], [], .viewpointUnanswered(.institution)),
            ([.wp1, .wf1, .wa1, .wi1], [.institution], .viewpointContradicted(.institution)),
            ([], [], .viewpointUnanswered(.publics)),
        ]
        for (reasons, none, refusal) in cases {
            #expect(throws: refusal) {
                try scene.play(as: Personas.lire) {
                    try $0.contract.choose(
                        ReasonChoice(organisation: Personas.lire, reasons: reasons, none: none),
                        at: $1
                    )
                }
            }
        }
        #expect(scene.gaps.contains("contract.reasons"))
        try scene.play(as: Personas.lire) {
            try $0.contract.choose(
                ReasonChoice(
                    organisation: Personas.lire,
                    reasons: [.wp4, .wf1, .wa4],
                    none: [.institution],
                    words: "Lire à plus de monde"
                ),
                at: $1
            )
        }
        #expect(scene.contract.partners(giving: .wp4, among: AgreementScene.partners) == [Personas.lire])
        #expect(!scene.matters(Personas.lire).contains("contract.reasons"))
        #expect(scene.matters(Personas.acacias).contains("contract.reasons"))
    }

    @Test func `a partner chooses for itself`() throws {
        var scene = try AgreementScene()
        #expect(throws: ContractRefusal.notYours) {
            try scene.play(as: Personas.acacias) {
                try $0.contract.choose(ReasonChoice(organisation: Personas.lire, reasons: []), at: $1)
            }
        }
    }
}

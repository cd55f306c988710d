import Cooperation
import TestSupport
import Testing

struct SharedTextTests {
    @Test(.requirement("S-032", "I-10")) func `the object is agreed when all partners approved the same version`()
        throws
    {
        var scene = try AgreementScene()
        #expect(scene.gaps.contains("contract.noObject"))
        try scene.propose("Lire dehors avec les familles.", by: Personas.acacias)
        try scene.approve(by: Personas.acacias)
        try scene.approve(by: Personas.lire)
        #expect(scene.contract.agreed(.object, among: AgreementScene.partners) == nil)
        #expect(scene.contract.notApproved(.object, among: AgreementScene.partners) == [Personas.lormont])
        #expect(
            scene.gaps.contains("contract.objectNotApproved")
                && scene.matters(Personas.lormont).contains("contract.object")
        )
        try scene.approve(by: Personas.lormont)
        #expect(scene.contract.agreed(.object, among: AgreementScene.partners)?.number == 1)
        #expect(!scene.gaps.contains("contract.objectNotApproved"))
        try scene.propose("Lire dehors avec les enfants.", by: Personas.lire)
        #expect(scene.contract.agreed(.object, among: AgreementScene.partners) == nil)
        #expect(scene.contract.versions(of: .object).map(\.proposed.value.text).count == 2)
    }

    @Test(.requirement("I-10")) func `one alone agrees with nobody`() throws {
        var scene = try AgreementScene()
        try scene.propose("Lire dehors.", by: Personas.acacias)
        try scene.approve(by: Personas.acacias)
        #expect(scene.contract.agreed(.object, among: [Personas.acacias]) == nil)
    }

    @Test(.requirement("I-09")) func `who has no mandate to decide approves nothing`() throws {
        var scene = try AgreementScene()
        try scene.propose("Lire dehors.", by: Personas.acacias)
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .decide))) {
            try scene.play(as: Personas.lire, mandates: []) { try $0.contract.approve(.object, version: 1, at: $1) }
        }
    }

    @Test func `two who write at once lose nothing: the second one is shown the first`() throws {
        var scene = try AgreementScene()
        try scene.propose("Lire dehors.", by: Personas.acacias)
        #expect(throws: ContractRefusal.versionSuperseded(current: 1)) {
            try scene.play(as: Personas.lire) {
                try $0.contract.propose(.object, text: "Lire au jardin.", basedOn: 0, at: $1)
            }
        }
        #expect(throws: ContractRefusal.versionSuperseded(current: 1)) {
            try scene.play(as: Personas.lire) { try $0.contract.approve(.object, version: 0, at: $1) }
        }
    }

    @Test(.requirement("S-043")) func `a name of all without what each one keeps is the way to fusion`() throws {
        var scene = try AgreementScene()
        let partners = AgreementScene.partners
        #expect(scene.contract.identityBalance(among: partners) == .neither)
        try scene.propose("Un banc rouge sur chaque affiche.", of: .identity, by: Personas.lire)
        for partner in partners { try scene.approve(.identity, by: partner) }
        #expect(scene.contract.identityBalance(among: partners) == .commonOnly)
        for partner in partners {
            try scene.play(as: partner) { cycle, sitting in
                try cycle.contract.state(
                    KeptCard(
                        organisation: partner,
                        missions: "",
                        values: "",
                        constraints: "",
                        keeps: "Notre nom",
                        interest: ""
                    ),
                    at: sitting
                )
            }
        }
        #expect(scene.contract.identityBalance(among: partners) == .both)
    }
}

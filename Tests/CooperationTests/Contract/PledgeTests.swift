import Cooperation
import TestSupport
import Testing

struct PledgeTests {
    @Test(.requirement("S-041", "S-100", "S-112")) func `what each brings has its author, its cents, its three phases`()
        throws
    {
        var scene = try AgreementScene()
        try scene.play(as: Personas.lormont) {
            try $0.contract.pledge(.money, "Subvention", amountCents: 120_050, at: $1)
        }
        try scene.play(as: Personas.lire) {
            let hours = PhaseHours(before: 10, during: 25, after: 5)
            return try $0.contract.pledge(.hours, "Trois lectrices", hours: hours, at: $1)
        }
        #expect(scene.contract.pledges.map(\.organisation) == [Personas.lormont, Personas.lire])
        #expect(scene.contract.totals().cents == 120_050)
        #expect(scene.contract.totals().preparationShare == 0.25)
        #expect(scene.contract.totals(of: Personas.lormont).preparationShare == nil)
        #expect(scene.gaps.contains("contract.brings") && !scene.matters(Personas.lire).contains("contract.brings"))
    }

    @Test func `money wants an amount, time its hours, and neither is negative`() throws {
        var scene = try AgreementScene()
        let cases: [(PledgeKind, Int?, PhaseHours?, ContractRefusal)] = [
            (.money, nil, nil, .amountMissing), (.money, -1, nil, .amountNegative), (.hours, nil, nil, .hoursMissing),
            (.hours, nil, PhaseHours(before: -1, during: 4, after: 0), .hoursOutOfRange),
        ]
        for (kind, cents, hours, refusal) in cases {
            #expect(throws: refusal) {
                try scene.play(as: Personas.lire) {
                    try $0.contract.pledge(kind, "Un apport", amountCents: cents, hours: hours, at: $1)
                }
            }
        }
    }

    @Test func `only its author takes back what it brings, and says why`() throws {
        var scene = try AgreementScene()
        try scene.play(as: Personas.lire) { try $0.contract.pledge(.place, "La salle", at: $1) }
        #expect(throws: ContractRefusal.notYours) {
            try scene.play(as: Personas.acacias) { try $0.contract.drop(pledge: 1, because: "Non", at: $1) }
        }
        #expect(throws: ContractRefusal.reasonMissing) {
            try scene.play(as: Personas.lire) { try $0.contract.drop(pledge: 1, because: "", at: $1) }
        }
        try scene.play(as: Personas.lire) { try $0.contract.drop(pledge: 1, because: "Travaux", at: $1) }
        #expect(scene.contract.pledges.isEmpty && scene.contract.allPledges.count == 1)
    }

    @Test(.requirement("S-040")) func `each one says what it keeps, for itself only`() throws {
        var scene = try AgreementScene()
        let card = KeptCard(
            organisation: Personas.lire,
            missions: "Faire lire",
            values: "",
            constraints: "",
            keeps: "Le choix des livres",
            interest: ""
        )
        #expect(throws: ContractRefusal.notYours) {
            try scene.play(as: Personas.acacias) { try $0.contract.state(card, at: $1) }
        }
        #expect(scene.gaps.contains("contract.keeps"))
        try scene.play(as: Personas.lire) { try $0.contract.state(card, at: $1) }
        #expect(scene.contract.card(of: Personas.lire)?.keeps == "Le choix des livres")
        #expect(!scene.matters(Personas.lire).contains("contract.keeps"))
    }
}

import Cooperation
import TestSupport
import Testing

@Suite("Signing a convention")
struct SigningTests {
    @Test("it is in force once every party has signed the one text", .requirement("S-053", "S-035"))
    func inForce() throws {
        var scene = try ConventionScene.closed()
        #expect(scene.cycle.gaps(before: .framed).contains("convention.unsigned"))
        try scene.sign(Personas.acacias)
        try scene.sign(Personas.lire)
        #expect(scene.convention.inForce(among: scene.partners) == nil)
        #expect(scene.convention.openRound?.awaited(among: scene.partners) == [Personas.lormont])
        #expect(scene.cycle.matters(Personas.lormont).contains("convention.sign"))
        try scene.sign(Personas.lormont)
        #expect(scene.convention.inForce(among: scene.partners)?.number == 1)
        #expect(!scene.cycle.gaps(before: .framed).contains { $0.hasPrefix("convention.") })
        #expect(throws: ConventionRefusal.alreadySigned) { try scene.sign(Personas.lormont) }
    }

    @Test("without a contract there is no engaged partner", .requirement("S-036"))
    func engagement() throws {
        var scene = try ConventionScene.closed()
        let day = scene.cycle.day
        #expect(scene.cycle.cycle.engagement(of: Personas.lire, on: day) == .accepted)
        try scene.sign(Personas.lire)
        #expect(scene.cycle.cycle.engagement(of: Personas.lire, on: day) == .signed)
        #expect(scene.cycle.cycle.engagement(of: Personas.acacias, on: day) == .accepted)
        #expect(scene.cycle.cycle.engagement(of: Personas.estey, on: day) == nil)
    }

    @Test("a signature without a mandate to sign is refused", .requirement("I-09"))
    func mandate() throws {
        var scene = try ConventionScene.closed()
        #expect(throws: PartnershipRefusal.mandate(.scopeTooNarrow(has: .decide, needs: .sign))) {
            try scene.sign(Personas.lormont, mandates: [Personas.mandate(of: Personas.paul)])
        }
        #expect(throws: PartnershipRefusal.mandate(.missing(scope: .sign))) {
            try scene.sign(Personas.lormont, mandates: [])
        }
        let ended = Personas.mandate(of: Personas.paul, scope: .sign, until: scene.cycle.day.advanced(by: -1))
        #expect(throws: PartnershipRefusal.mandate(.ended(on: scene.cycle.day.advanced(by: -1)))) {
            try scene.sign(Personas.lormont, mandates: [ended])
        }
        #expect(throws: PartnershipRefusal.mandate(.referralBackMissing)) {
            let bound = Personas.mandate(of: Personas.paul, scope: .sign, area: .referBack)
            try scene.sign(Personas.lormont, mandates: [bound])
        }
        #expect(throws: PartnershipRefusal.notPartner) { try scene.sign(Personas.estey) }
    }

    @Test("another text, an older round, an open amendment: nothing is signed", .requirement("I-04"))
    func oneText() throws {
        var scene = try ConventionScene.closed()
        #expect(throws: ConventionRefusal.superseded(current: 1)) {
            try scene.sign(Personas.lire, hash: ContentHash("autre"))
        }
        try scene.sign(Personas.acacias)
        try scene.amend(1, "Lire et chanter.")
        #expect(throws: ConventionRefusal.notReady(gap: "amended")) { try scene.sign(Personas.lire) }
        try scene.adopt(1)
        #expect(throws: ConventionRefusal.reopened) { try scene.sign(Personas.lire) }
        #expect(scene.convention.pending(for: Personas.lire).map(\.number) == [1])
        try scene.agreeAll()
        try scene.close()
        #expect(throws: ConventionRefusal.superseded(current: 2)) { try scene.sign(Personas.lire, round: 1) }
        #expect(scene.convention.openRound?.signatures.isEmpty == true)
    }

    @Test func `an amendment set aside lets the signing go on`() throws {
        var scene = try ConventionScene.closed()
        try scene.sign(Personas.acacias)
        try scene.amend(1, "Lire et chanter.")
        try scene.play(as: Personas.acacias) { try $0.convention.setAside(1, reason: "Plus tard.", by: $1) }
        try scene.sign(Personas.lire)
        #expect(scene.convention.openRound?.signatures.count == 2)
    }

    @Test("while it is closed, nobody writes in it")
    func closedText() throws {
        var scene = try ConventionScene.closed()
        #expect(throws: ConventionRefusal.closedForSignature) { try scene.revise(1, "Autre.") }
        #expect(throws: ConventionRefusal.closedForSignature) { try scene.propose(nil, "Divers", "Encore.") }
        #expect(throws: ConventionRefusal.closedForSignature) { try scene.close() }
        #expect(throws: ConventionRefusal.reasonMissing) {
            try scene.play(as: Personas.lire) { try $0.convention.reopen(reason: "", by: $1) }
        }
        try scene.reopen(by: Personas.lire)
        try scene.revise(1, "Autre.")
        #expect(throws: ConventionRefusal.reopened) { try scene.sign(Personas.lire) }
    }

    @Test("what was signed by all binds until the next text is signed")
    func renegotiation() throws {
        var scene = try ConventionScene.signed()
        try scene.amend(2, "Lire ensemble forme neuf lectrices.", by: Personas.lormont)
        try scene.adopt(1, by: Personas.lire)
        #expect(scene.convention.inForce(among: scene.partners)?.number == 1)
        try scene.agreeAll()
        try scene.close()
        try scene.sign(Personas.lire)
        #expect(scene.convention.inForce(among: scene.partners)?.number == 1)
        try scene.sign(Personas.acacias)
        try scene.sign(Personas.lormont)
        #expect(scene.convention.inForce(among: scene.partners)?.number == 2)
    }

    @Test("a partner that was away while the others signed is not bound by what they hold to", .requirement("I-04"))
    func unsignedIsUnbound() throws {
        var scene = try ConventionScene.closed()
        try scene.sign(Personas.acacias)
        try scene.sign(Personas.lire)
        try scene.tell { story in
            try story.retitle("Lire au pied de toutes les tours", .substance)
            try story.accept(Personas.acacias)
            try story.accept(Personas.lire)
        }
        #expect(scene.convention.inForce(among: scene.partners)?.number == 1)
        try scene.reopen()
        try scene.tell { try $0.accept(Personas.lormont) }
        #expect(scene.convention.inForce(among: scene.partners) == nil)
        #expect(scene.cycle.gaps(before: .framed).contains("convention.notClosed"))
    }

    @Test("a text binds nobody once a single one of those who signed it is left", .requirement("I-10"))
    func aloneIsUnbound() throws {
        var scene = try ConventionScene.signed()
        try scene.tell { story in
            try story.withdraw(Personas.lire)
            try story.withdraw(Personas.lormont)
        }
        scene.pass(days: 16)
        #expect(scene.convention.inForce(among: scene.partners) == nil)
    }

    @Test("one reminder a week")
    func reminders() throws {
        var scene = try ConventionScene.closed()
        try scene.sign(Personas.acacias)
        let first = scene.cycle.day.advanced(by: 7)
        #expect(throws: ConventionRefusal.reminderTooSoon(from: first)) { try scene.remind(Personas.lire) }
        #expect(throws: ConventionRefusal.alreadySigned) { try scene.remind(Personas.acacias) }
        #expect(throws: ConventionRefusal.notAParty) { try scene.remind(Personas.estey) }
        scene.pass(days: 7)
        try scene.remind(Personas.lire)
        #expect(scene.convention.openRound?.lastReminder(to: Personas.lire) == first)
        #expect(throws: ConventionRefusal.reminderTooSoon(from: first.advanced(by: 7))) {
            try scene.remind(Personas.lire)
        }
    }
}

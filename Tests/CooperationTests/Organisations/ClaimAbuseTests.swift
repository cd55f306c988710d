import Cooperation
import TestSupport
import Testing

/// What would let somebody speak for an organisation that is not theirs.
@Suite(.requirement("I-01")) struct ClaimAbuseTests {
    private let claire = Personas.claire
    private let sofia = Personas.sofia
    private let today = Moment.noon.day

    /// Typed in at the table of Les Acacias, with an address that its author chose.
    private func madeUp(_ id: OrganisationID = Personas.estey) throws -> House {
        var house = House(unlisted: id)
        var card = StructureRecord(source: "maillage", id: id, name: "Mairie de Lormont", updated: today)
        card.mail = "puppet@exemple.fr"
        try house.play(by: Actor(person: claire, organisation: Personas.acacias, means: .account)) {
            try $0.declare(card)
        }
        return house
    }

    @Test func `an address typed in at a table proves nothing, whenever it was asked`() throws {
        var house = try madeUp()
        #expect(throws: OrganisationRefusal.mailTypedByHand) { try house.organisation.claim(by: sofia, way: .mail) }
        house.keep([.claimed(Claim(person: sofia, way: .mail))])
        #expect(throws: OrganisationRefusal.mailTypedByHand) { try house.organisation.proveByMail(sofia) }
        #expect(house.organisation.addedByHand?.by == Personas.acacias)
        #expect(house.organisation.addedByHand?.verified == nil)
    }

    @Test func `a code on paper proves what was added by hand, and its origin stays told`() throws {
        var house = try madeUp()
        try house.play { try $0.claim(by: sofia, way: .code) }
        try house.play { try $0.issueCode(fingerprint: "f", lastDay: today) }
        try house.play { try $0.proveByCode(sofia, fingerprint: "f", on: today) }
        #expect(house.organisation.addedByHand?.verified == .code)
        #expect(house.organisation.mayVouch)
    }

    @Test func `what a directory publishes is not told as added by hand`() throws {
        var house = try madeUp()
        let card = StructureRecord(source: "dora", id: Personas.estey, name: "Mairie de Lormont", updated: today)
        house.play { $0.list(card) }
        #expect(house.organisation.addedByHand == nil)
        #expect(House(Personas.lire).organisation.addedByHand == nil)
    }

    @Test func `whoever was verified by others, or by a typed address, vouches for nobody`() throws {
        var typed = try madeUp()
        typed.keep([.verified(Verification(person: sofia, way: .mail))])
        var vouched = House(Personas.lormont)
        vouched.keep([.verified(Verification(person: sofia, way: .approval))])
        var house = House(Personas.lire)
        try house.play { try $0.claim(by: claire, way: .approval) }
        for puppet in [typed, vouched] {
            #expect(throws: OrganisationRefusal.approverNotProven) {
                try house.organisation.approve(claire, by: puppet.organisation)
            }
        }
    }

    @Test func `nobody is vouched into an organisation that has its people`() throws {
        let centre = try House.claimed(Personas.acacias, by: Personas.nadia).organisation
        var house = try House.claimed(Personas.lire, by: claire)
        try house.play { try $0.claim(by: sofia, way: .approval) }
        #expect(throws: OrganisationRefusal.alreadyManaged) { try house.organisation.approve(sofia, by: centre) }
        #expect(house.organisation.whyNotApproved(sofia, by: centre, through: Personas.nadia) == .alreadyManaged)
    }

    @Test func `no code is printed for an organisation that has its people, and an older one is dead`() throws {
        var house = House(Personas.lire)
        try house.play { try $0.issueCode(fingerprint: "f", lastDay: today) }
        try house.play { try $0.claim(by: sofia, way: .code) }
        try house.play { try $0.claim(by: claire, way: .mail) }
        try house.play { try $0.proveByMail(claire) }
        #expect(throws: OrganisationRefusal.alreadyManaged) {
            try house.organisation.proveByCode(sofia, fingerprint: "f", on: today)
        }
        #expect(throws: OrganisationRefusal.alreadyManaged) {
            try house.organisation.issueCode(fingerprint: "g", lastDay: today)
        }
    }

    @Test func `whoever had the code printed does not type it`() throws {
        var house = House(Personas.lire)
        for person in [claire, sofia] { try house.play { try $0.claim(by: person, way: .code) } }
        try house.play(by: Actor(person: claire, means: .instance)) {
            try $0.issueCode(fingerprint: "f", lastDay: today)
        }
        #expect(throws: OrganisationRefusal.codeByIssuer) {
            try house.organisation.proveByCode(claire, fingerprint: "f", on: today)
        }
        try house.play { try $0.proveByCode(sofia, fingerprint: "f", on: today) }
        #expect(house.organisation.members == [sofia: .administrator])
    }
}

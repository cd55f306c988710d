import Cooperation
import TestSupport
import Testing

@Suite struct ClaimTests {
    private let claire = Personas.claire
    private let today = Moment.noon.day

    @Test("the organisation's own address proves a claim; the first person administers, the next is a member")
    func mail() throws {
        var house = House(Personas.lire)
        try house.play { try $0.claim(by: claire, way: .mail) }
        #expect(house.organisation.verified == nil)
        try house.play { try $0.proveByMail(claire) }
        #expect(house.organisation.verified == Verification(person: claire, way: .mail))
        #expect(house.organisation.members == [claire: .administrator])
        #expect(house.organisation.claims.isEmpty)
        try house.play { try $0.claim(by: Personas.sofia, way: .mail) }
        try house.play { try $0.proveByMail(Personas.sofia) }
        #expect(house.organisation.members[Personas.sofia] == .member)
        #expect(house.organisation.verified?.person == claire)
    }

    @Test("a claim is refused to a member, twice, by an absent address, and proven only when made")
    func refusals() throws {
        var house = try House.claimed(Personas.lire, by: claire)
        #expect(throws: OrganisationRefusal.alreadyMember) { try house.organisation.claim(by: claire, way: .code) }
        try house.play { try $0.claim(by: Personas.sofia, way: .mail) }
        #expect(throws: OrganisationRefusal.alreadyClaimed) {
            try house.organisation.claim(by: Personas.sofia, way: .mail)
        }
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.proveByMail(Personas.paul) }
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.reject(Personas.paul) }
        let silent = House(Personas.estey, mail: nil)
        #expect(throws: OrganisationRefusal.noMailToProve) { try silent.organisation.claim(by: claire, way: .mail) }
        #expect(throws: OrganisationRefusal.claimUnknown) {
            try silent.organisation.proveByCode(claire, fingerprint: "f", on: today)
        }
    }

    @Test("a code on paper proves a claim once, until its last day")
    func code() throws {
        var house = House(Personas.lire, mail: nil)
        try house.play { try $0.claim(by: claire, way: .code) }
        #expect(throws: OrganisationRefusal.codeWrong) {
            try house.organisation.proveByCode(claire, fingerprint: "juste", on: today)
        }
        try house.play { try $0.issueCode(fingerprint: "juste", lastDay: today) }
        #expect(throws: OrganisationRefusal.codeWrong) {
            try house.organisation.proveByCode(claire, fingerprint: "faux", on: today)
        }
        #expect(throws: OrganisationRefusal.codeExpired) {
            try house.organisation.proveByCode(claire, fingerprint: "juste", on: today.advanced(by: 1))
        }
        try house.play { try $0.proveByCode(claire, fingerprint: "juste", on: today) }
        #expect(house.organisation.verified?.way == .code)
        #expect(house.organisation.code == nil)
        #expect(throws: OrganisationRefusal.alreadyManaged) {
            try house.organisation.claim(by: Personas.sofia, way: .code)
        }
    }

    @Test("two verified organisations, other than itself, prove a claim")
    func approval() throws {
        let centre = try House.claimed(Personas.acacias, by: Personas.nadia).organisation
        let town = try House.claimed(Personas.lormont, by: Personas.paul).organisation
        let unverified = House(Personas.estey).organisation
        var house = House(Personas.lire, mail: nil)
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.approve(claire, by: centre) }
        try house.play { try $0.claim(by: claire, way: .approval) }
        #expect(throws: OrganisationRefusal.approverNotVerified) {
            try house.organisation.approve(claire, by: unverified)
        }
        #expect(throws: OrganisationRefusal.cannotApproveOneself) {
            try house.organisation.approve(claire, by: house.organisation)
        }
        try house.play { try $0.approve(claire, by: centre) }
        #expect(house.organisation.verified == nil)
        #expect(throws: OrganisationRefusal.alreadyClaimed) { try house.organisation.approve(claire, by: centre) }
        try house.play { try $0.approve(claire, by: town) }
        #expect(house.organisation.verified == Verification(person: claire, way: .approval))
    }

    @Test("who joins by invitation asks for nothing any more")
    func joined() throws {
        var house = try House.claimed(Personas.acacias, by: Personas.nadia)
        try house.play { try $0.claim(by: claire, way: .approval) }
        try house.play { try $0.join(claire, as: .member, invitedBy: Personas.nadia) }
        #expect(house.organisation.claims.isEmpty)
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.reject(claire) }
    }

    @Test("nobody vouches for oneself through another organisation")
    func ownApproval() throws {
        let centre = try House.claimed(Personas.acacias, by: claire).organisation
        var house = House(Personas.lire)
        try house.play { try $0.claim(by: claire, way: .approval) }
        #expect(throws: OrganisationRefusal.cannotApproveOneself) { try house.organisation.approve(claire, by: centre) }
    }

    @Test("a claim turned down forgets its approvals")
    func rejection() throws {
        let centre = try House.claimed(Personas.acacias, by: Personas.nadia).organisation
        var house = House(Personas.lire)
        try house.play { try $0.claim(by: claire, way: .approval) }
        try house.play { try $0.approve(claire, by: centre) }
        try house.play { try $0.reject(claire) }
        #expect(house.organisation.claims.isEmpty)
        #expect(house.organisation.approvals.isEmpty)
    }

    @Test("a directory's record is listed once; a name is asked of one added by hand")
    func listing() throws {
        let house = House(Personas.lire)
        let card = try #require(house.organisation.card)
        #expect(house.organisation.list(card).isEmpty)
        #expect(try house.organisation.declare(card).isEmpty)
        let blank = StructureRecord(source: "maillage", id: Personas.estey, name: "  ", updated: today)
        #expect(throws: OrganisationRefusal.nameMissing) { try Organisation(id: Personas.estey).declare(blank) }
        #expect(try Organisation(id: Personas.lire).declare(card) == [.declared(card)])
    }
}

import Cooperation
import TestSupport
import Testing

@Suite(.requirement("I-01")) struct ClaimTests {
    private let maelle = World.maelle
    private let today = World.today

    @Test("the organisation's own address proves a claim; the first person administers, the next is a member")
    func mail() throws {
        var house = House(World.readers)
        try house.play { try $0.claim(by: maelle, way: .mail) }
        #expect(house.organisation.verified == nil)
        try house.play { try $0.proveByMail(maelle) }
        #expect(house.organisation.verified == Verification(person: maelle, way: .mail))
        #expect(house.organisation.members == [maelle: .administrator])
        #expect(house.organisation.claims.isEmpty)
        try house.play { try $0.claim(by: World.yann, way: .mail) }
        try house.play { try $0.proveByMail(World.yann) }
        #expect(house.organisation.members[World.yann] == .member)
        #expect(house.organisation.verified?.person == maelle)
    }

    @Test("a claim is refused to a member, twice, by an absent address, and proven only when made")
    func refusals() throws {
        var house = try House.claimed(World.readers, by: maelle)
        #expect(throws: OrganisationRefusal.alreadyMember) { try house.organisation.claim(by: maelle, way: .code) }
        try house.play { try $0.claim(by: World.yann, way: .mail) }
        #expect(throws: OrganisationRefusal.alreadyClaimed) { try house.organisation.claim(by: World.yann, way: .mail) }
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.proveByMail(World.henri) }
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.reject(World.henri) }
        let silent = House(World.stranger, mail: nil)
        #expect(throws: OrganisationRefusal.noMailToProve) { try silent.organisation.claim(by: maelle, way: .mail) }
        #expect(throws: OrganisationRefusal.claimUnknown) {
            try silent.organisation.proveByCode(maelle, fingerprint: "f", on: today)
        }
    }

    @Test("a code on paper proves a claim once, until its last day")
    func code() throws {
        var house = House(World.readers, mail: nil)
        try house.play { try $0.claim(by: maelle, way: .code) }
        #expect(throws: OrganisationRefusal.codeWrong) {
            try house.organisation.proveByCode(maelle, fingerprint: "juste", on: today)
        }
        house.play { $0.issueCode(fingerprint: "juste", lastDay: today) }
        #expect(throws: OrganisationRefusal.codeWrong) {
            try house.organisation.proveByCode(maelle, fingerprint: "faux", on: today)
        }
        #expect(throws: OrganisationRefusal.codeExpired) {
            try house.organisation.proveByCode(maelle, fingerprint: "juste", on: today.advanced(by: 1))
        }
        try house.play { try $0.proveByCode(maelle, fingerprint: "juste", on: today) }
        #expect(house.organisation.verified?.way == .code)
        #expect(house.organisation.code == nil)
        try house.play { try $0.claim(by: World.yann, way: .code) }
        #expect(throws: OrganisationRefusal.codeWrong) {
            try house.organisation.proveByCode(World.yann, fingerprint: "juste", on: today)
        }
    }

    @Test("two verified organisations, other than itself, prove a claim")
    func approval() throws {
        let centre = try House.claimed(World.socialCentre, by: World.nadia).organisation
        let town = try House.claimed(World.townHall, by: World.henri).organisation
        let unverified = House(World.stranger).organisation
        var house = House(World.readers, mail: nil)
        #expect(throws: OrganisationRefusal.claimUnknown) { try house.organisation.approve(maelle, by: centre) }
        try house.play { try $0.claim(by: maelle, way: .approval) }
        #expect(throws: OrganisationRefusal.approverNotVerified) {
            try house.organisation.approve(maelle, by: unverified)
        }
        #expect(throws: OrganisationRefusal.cannotApproveOneself) {
            try house.organisation.approve(maelle, by: house.organisation)
        }
        try house.play { try $0.approve(maelle, by: centre) }
        #expect(house.organisation.verified == nil)
        #expect(throws: OrganisationRefusal.alreadyClaimed) { try house.organisation.approve(maelle, by: centre) }
        try house.play { try $0.approve(maelle, by: town) }
        #expect(house.organisation.verified == Verification(person: maelle, way: .approval))
    }

    @Test("nobody vouches for oneself through another organisation")
    func ownApproval() throws {
        let centre = try House.claimed(World.socialCentre, by: maelle).organisation
        var house = House(World.readers)
        try house.play { try $0.claim(by: maelle, way: .approval) }
        #expect(throws: OrganisationRefusal.cannotApproveOneself) { try house.organisation.approve(maelle, by: centre) }
    }

    @Test("a claim turned down forgets its approvals")
    func rejection() throws {
        let centre = try House.claimed(World.socialCentre, by: World.nadia).organisation
        var house = House(World.readers)
        try house.play { try $0.claim(by: maelle, way: .approval) }
        try house.play { try $0.approve(maelle, by: centre) }
        try house.play { try $0.reject(maelle) }
        #expect(house.organisation.claims.isEmpty)
        #expect(house.organisation.approvals.isEmpty)
    }

    @Test("a directory's record is listed once; a name is asked of one added by hand")
    func listing() throws {
        let house = House(World.readers)
        let card = try #require(house.organisation.card)
        #expect(house.organisation.list(card).isEmpty)
        #expect(try house.organisation.declare(card).isEmpty)
        let blank = StructureRecord(source: "maillage", id: World.stranger, name: "  ", updated: today)
        #expect(throws: OrganisationRefusal.nameMissing) { try Organisation(id: World.stranger).declare(blank) }
        #expect(try Organisation(id: World.readers).declare(card) == [.declared(card)])
    }
}

import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-117", "S-118")) struct MembersTests {
    private let maelle = World.maelle
    private let yann = World.yann
    private let today = World.today

    private func house() throws -> House {
        var house = try House.claimed(World.readers, by: maelle)
        try house.play { try $0.join(yann, as: .member) }
        return house
    }

    @Test("one joins once; only an administrator raises, lowers and removes")
    func members() throws {
        var house = try house()
        #expect(throws: OrganisationRefusal.alreadyMember) { try house.organisation.join(yann, as: .member) }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.change(yann, to: .administrator, by: yann)
        }
        #expect(throws: OrganisationRefusal.notMember) {
            try house.organisation.change(World.henri, to: .administrator, by: maelle)
        }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.remove(maelle, by: yann, on: today)
        }
        #expect(throws: OrganisationRefusal.notMember) {
            try house.organisation.remove(World.henri, by: maelle, on: today)
        }
        #expect(try house.organisation.change(yann, to: .member, by: maelle).isEmpty)
        try house.play { try $0.change(yann, to: .administrator, by: maelle) }
        try house.play { try $0.remove(maelle, by: yann, on: today) }
        #expect(house.organisation.members == [yann: .administrator])
    }

    @Test("the last administrator stays until there is another")
    func lastAdministrator() throws {
        let house = try house()
        #expect(throws: OrganisationRefusal.lastAdministrator) {
            try house.organisation.change(maelle, to: .member, by: maelle)
        }
        #expect(throws: OrganisationRefusal.lastAdministrator) {
            try house.organisation.remove(maelle, by: maelle, on: today)
        }
        #expect(try house.organisation.remove(yann, by: yann, on: today).count == 1)
    }

    @Test("leaving ends one's mandates the same day, and coming back does not wake them", .requirement("I-09"))
    func leaving() throws {
        var house = try house()
        try house.play { try $0.issue(World.mandate(of: yann), by: maelle) }
        let before = try #require(house.organisation.speaker(yann))
        #expect(try before.mandate(for: .decide, on: today).person == yann)
        try house.play { try $0.remove(yann, by: maelle, on: today) }
        #expect(house.organisation.speaker(yann) == nil)
        try house.play { try $0.join(yann, as: .member) }
        let back = try #require(house.organisation.speaker(yann))
        #expect(throws: MandateRefusal.ended(on: today.advanced(by: -1))) {
            try back.mandate(for: .decide, on: today)
        }
    }

    @Test("a mandate is issued by an administrator of a verified organisation, to a member, in good form")
    func issuing() throws {
        var house = try house()
        let good = World.mandate(of: yann)
        let supporter = { (person: PersonID) in
            Mandate(
                id: MandateID("m"),
                person: World.yann,
                title: "bénévole",
                scope: .decide,
                area: .autonomous,
                from: World.today,
                supporter: person
            )
        }
        let untitled = Mandate(
            id: MandateID("m"),
            person: yann,
            title: " ",
            scope: .sign,
            area: .autonomous,
            from: today
        )
        let table: [(Mandate, PersonID, OrganisationRefusal)] = [
            (good, yann, .notAdministrator), (World.mandate(of: World.henri), maelle, .notMember),
            (untitled, maelle, .titleMissing), (World.mandate(of: yann, ceilingCents: -1), maelle, .ceilingNegative),
            (World.mandate(of: yann, from: today, until: today.advanced(by: -1)), maelle, .datesInverted),
            (supporter(World.henri), maelle, .supporterNotMember), (supporter(yann), maelle, .supporterNotMember),
        ]
        for (mandate, author, refusal) in table {
            #expect(throws: refusal) { try house.organisation.issue(mandate, by: author) }
        }
        #expect(try house.organisation.issue(supporter(maelle), by: maelle).count == 1)
        try house.play { try $0.issue(good, by: maelle) }
        #expect(throws: OrganisationRefusal.mandateAlreadyIssued) { try house.organisation.issue(good, by: maelle) }

        var unproven = House(World.stranger)
        try unproven.play { try $0.join(yann, as: .administrator) }
        #expect(throws: OrganisationRefusal.notVerified) { try unproven.organisation.issue(good, by: yann) }
    }

    @Test("a revoked mandate covers nothing more, from that very day; it ends once")
    func revoking() throws {
        var house = try house()
        let mandate = World.mandate(of: yann, until: today.advanced(by: 5))
        #expect(throws: OrganisationRefusal.mandateUnknown) {
            try house.organisation.revoke(mandate.id, by: maelle, on: today)
        }
        try house.play { try $0.issue(mandate, by: maelle) }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.revoke(mandate.id, by: yann, on: today)
        }
        try house.play { try $0.revoke(mandate.id, by: maelle, on: today) }
        #expect(throws: OrganisationRefusal.mandateEnded) {
            try house.organisation.revoke(mandate.id, by: maelle, on: today)
        }
        #expect(house.organisation.mandates(of: yann).map(\.until) == [today.advanced(by: -1)])
        #expect(house.organisation.mandateIssues[mandate.id] != nil)
    }
}

import Cooperation
import TestSupport
import Testing

@Suite struct MembersTests {
    private let claire = Personas.claire
    private let sofia = Personas.sofia
    private let today = Moment.noon.day

    private func house() throws -> House {
        var house = try House.claimed(Personas.lire, by: claire)
        try house.play { try $0.join(sofia, as: .member, invitedBy: claire) }
        return house
    }

    @Test("one joins once; only an administrator raises, lowers and removes")
    func members() throws {
        var house = try house()
        #expect(throws: OrganisationRefusal.alreadyMember) {
            try house.organisation.join(sofia, as: .member, invitedBy: claire)
        }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.change(sofia, to: .administrator, by: sofia)
        }
        #expect(throws: OrganisationRefusal.notMember) {
            try house.organisation.change(Personas.paul, to: .administrator, by: claire)
        }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.remove(claire, by: sofia, on: today)
        }
        #expect(throws: OrganisationRefusal.notMember) {
            try house.organisation.remove(Personas.paul, by: claire, on: today)
        }
        #expect(try house.organisation.change(sofia, to: .member, by: claire).isEmpty)
        try house.play { try $0.change(sofia, to: .administrator, by: claire) }
        try house.play { try $0.remove(claire, by: sofia, on: today) }
        #expect(house.organisation.members == [sofia: .administrator])
    }

    @Test("an invitation is worth what its author still is", .requirement("I-01"))
    func invitation() throws {
        var house = try house()
        #expect(throws: OrganisationRefusal.invitationVoid) {
            try house.organisation.join(Personas.paul, as: .administrator, invitedBy: sofia)
        }
        try house.play { try $0.leave(by: claire, on: today) }
        #expect(throws: OrganisationRefusal.invitationVoid) {
            try house.organisation.join(Personas.paul, as: .administrator, invitedBy: claire)
        }
    }

    @Test("the last administrator stays until there is another")
    func lastAdministrator() throws {
        let house = try house()
        #expect(throws: OrganisationRefusal.lastAdministrator) {
            try house.organisation.change(claire, to: .member, by: claire)
        }
        #expect(throws: OrganisationRefusal.lastAdministrator) {
            try house.organisation.remove(claire, by: claire, on: today)
        }
        #expect(try house.organisation.remove(sofia, by: sofia, on: today).count == 1)
    }

    @Test("leaving ends one's mandates the same day, and coming back does not wake them", .requirement("S-117", "I-09"))
    func leaving() throws {
        var house = try house()
        try house.play { try $0.issue(Personas.mandate(of: sofia), by: claire) }
        let before = try #require(house.organisation.speaker(sofia))
        #expect(try before.mandate(for: .decide, on: today).person == sofia)
        try house.play { try $0.remove(sofia, by: claire, on: today) }
        #expect(house.organisation.speaker(sofia) == nil)
        try house.play { try $0.join(sofia, as: .member, invitedBy: claire) }
        let back = try #require(house.organisation.speaker(sofia))
        #expect(throws: MandateRefusal.ended(on: today.advanced(by: -1))) {
            try back.mandate(for: .decide, on: today)
        }
    }

    @Test(
        "a mandate is issued by an administrator of a verified organisation, to a member, in good form",
        .requirement("S-118")
    )
    func issuing() throws {
        var house = try house()
        let good = Personas.mandate(of: sofia)
        let supporter = { (person: PersonID) in
            Mandate(
                id: MandateID("m"),
                person: Personas.sofia,
                title: "bénévole",
                scope: .decide,
                area: .autonomous,
                from: Moment.noon.day,
                supporter: person
            )
        }
        let untitled = Mandate(
            id: MandateID("m"),
            person: sofia,
            title: " ",
            scope: .sign,
            area: .autonomous,
            from: today
        )
        let table: [(Mandate, PersonID, OrganisationRefusal)] = [
            (good, sofia, .notAdministrator), (Personas.mandate(of: Personas.paul), claire, .notMember),
            (untitled, claire, .titleMissing),
            (Personas.mandate(of: sofia, ceilingCents: -1), claire, .ceilingNegative),
            (Personas.mandate(of: sofia, from: today, until: today.advanced(by: -1)), claire, .datesInverted),
            (supporter(Personas.paul), claire, .supporterNotMember), (supporter(sofia), claire, .supporterNotMember),
        ]
        for (mandate, author, refusal) in table {
            #expect(throws: refusal) { try house.organisation.issue(mandate, by: author) }
        }
        #expect(try house.organisation.issue(supporter(claire), by: claire).count == 1)
        try house.play { try $0.issue(good, by: claire) }
        #expect(throws: OrganisationRefusal.mandateAlreadyIssued) { try house.organisation.issue(good, by: claire) }

        var unproven = House(Personas.estey)
        unproven.keep([.memberJoined(Member(person: sofia, role: .administrator))])
        #expect(throws: OrganisationRefusal.notVerified) { try unproven.organisation.issue(good, by: sofia) }
    }

    @Test("a revoked mandate covers nothing more, from that very day; it ends once", .requirement("S-117", "S-118"))
    func revoking() throws {
        var house = try house()
        let mandate = Personas.mandate(of: sofia, until: today.advanced(by: 5))
        #expect(throws: OrganisationRefusal.mandateUnknown) {
            try house.organisation.revoke(mandate.id, by: claire, on: today)
        }
        try house.play { try $0.issue(mandate, by: claire) }
        #expect(throws: OrganisationRefusal.notAdministrator) {
            try house.organisation.revoke(mandate.id, by: sofia, on: today)
        }
        try house.play { try $0.revoke(mandate.id, by: claire, on: today) }
        #expect(throws: OrganisationRefusal.mandateEnded) {
            try house.organisation.revoke(mandate.id, by: claire, on: today)
        }
        #expect(house.organisation.mandates(of: sofia).map(\.until) == [today.advanced(by: -1)])
        #expect(house.organisation.mandateIssues[mandate.id] != nil)
    }
}

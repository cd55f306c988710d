import Cooperation
import TestSupport
import Testing

@Suite struct FarewellTests {
    private let claire = Personas.claire
    private let sofia = Personas.sofia
    private let today = Moment.noon.day

    private func house(_ role: MemberRole) throws -> House {
        var house = try House.claimed(Personas.lire, by: claire)
        try house.play { try $0.join(sofia, as: role, invitedBy: claire) }
        return house
    }

    private func mandate(_ id: String, of person: PersonID, _ scope: MandateScope, until: Day? = nil) -> Mandate {
        Mandate(
            id: MandateID(id),
            person: person,
            title: "Présidence",
            scope: scope,
            area: .autonomous,
            from: today,
            until: until
        )
    }

    @Test func `the last administrator may not go, and it is known beforehand`() throws {
        let house = try house(.member)
        #expect(house.organisation.gap(without: claire, on: today) == .administrator)
        #expect(throws: OrganisationRefusal.lastAdministrator) {
            try house.organisation.farewell(of: claire, on: today)
        }
        #expect(house.organisation.gap(without: sofia, on: today) == nil)
    }

    @Test func `whoever goes leaves no mandate and no claim behind`() throws {
        var house = try house(.administrator)
        try house.play { try $0.issue(mandate("m", of: claire, .sign), by: sofia) }
        try house.play { try $0.farewell(of: claire, on: today) }
        #expect(house.organisation.members.keys.sorted() == [sofia])
        #expect(!house.organisation.mandates(of: claire).contains { $0.isValid(on: today) })
        var other = House(Personas.lire)
        try other.play { try $0.claim(by: sofia, way: .approval) }
        try other.play { try $0.farewell(of: sofia, on: today) }
        #expect(other.organisation.claims.isEmpty)
        #expect(try other.organisation.farewell(of: sofia, on: today).isEmpty, "a stranger leaves nothing")
    }

    @Test func `the only one who can decide is missed, unless another can on that day`() throws {
        var house = try house(.administrator)
        try house.play { try $0.issue(mandate("one", of: claire, .decide), by: sofia) }
        try house.play { try $0.issue(mandate("two", of: sofia, .opinion), by: sofia) }
        #expect(house.organisation.gap(without: claire, on: today) == .mandate, "an opinion decides nothing")
        #expect(house.organisation.gap(without: sofia, on: today) == nil)
        try house.play { try $0.issue(mandate("three", of: sofia, .sign, until: today), by: sofia) }
        #expect(house.organisation.gap(without: claire, on: today) == nil)
        #expect(house.organisation.gap(without: claire, on: today.advanced(by: 1)) == .mandate)
    }
}

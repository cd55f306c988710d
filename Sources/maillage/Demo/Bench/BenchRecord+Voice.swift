import Cooperation
import Journal

extension BenchRecord {
    /// An account, proven by mail, with a mandate to decide alone.
    func takeVoice(in unit: UnitOfWork) throws {
        try unit.connection.accounts.add(
            Account(id: person, mail: accountMail, name: name, created: unit.moment.instant)
        )
        let mandate = Mandate(
            id: MandateID("banc-\(number)"),
            person: person,
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: unit.moment.day
        )
        try change(in: unit) { try $0.claim(by: person, way: .mail) }
        try change(in: unit) { try $0.proveByMail(person) }
        try change(in: unit) { try $0.issue(mandate, by: person) }
    }

    private func change(in unit: UnitOfWork, _ rule: (Organisation) throws -> [OrganisationEvent]) throws {
        let organisation = try unit.load(Organisation.self, id) ?? Organisation(id: id)
        let actor = Actor(person: person, organisation: id, means: .account)
        try unit.append(Organisation.self, id, rule(organisation), by: actor)
    }
}

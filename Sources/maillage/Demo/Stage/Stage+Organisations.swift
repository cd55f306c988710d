import Cooperation
import Journal

extension Stage {
    /// The instance publishes its directory, as an import does.
    func list(_ organisations: [DemoOrganisation], _ services: [DemoService]) throws {
        for listed in organisations {
            let organisation = try unit.load(Organisation.self, listed.id) ?? Organisation(id: listed.id)
            let events = organisation.list(listed.record(today: today))
            try unit.append(Organisation.self, listed.id, events, by: .instance)
        }
        for listed in services {
            try unit.append(Service.self, listed.id, [.listed(listed.record(today: today))], by: .instance)
        }
    }

    func add(_ person: DemoPerson) throws {
        try unit.connection.accounts.add(
            Account(
                id: person.id,
                mail: person.mail,
                name: person.name,
                isInstanceAdmin: person.isInstanceAdministrator,
                created: unit.moment.instant
            )
        )
    }

    /// The person asks to speak for the organisation and opens the link sent to its own address.
    func verifyByMail(_ organisation: DemoOrganisation, _ person: DemoPerson) throws {
        let actor = Actor(person: person.id, means: .account)
        try change(organisation, by: actor) { try $0.claim(by: person.id, way: .mail) }
        try change(organisation, by: actor) { try $0.proveByMail(person.id) }
    }

    /// The person types the code that the instance sent on paper.
    func verifyByCode(_ organisation: DemoOrganisation, _ person: DemoPerson, fingerprint: String) throws {
        let actor = Actor(person: person.id, means: .account)
        let day = unit.moment.day
        try change(organisation, by: actor) { try $0.claim(by: person.id, way: .code) }
        try change(organisation, by: .instance) {
            try $0.issueCode(fingerprint: fingerprint, lastDay: day.advanced(by: 30))
        }
        try change(organisation, by: actor) { try $0.proveByCode(person.id, fingerprint: fingerprint, on: day) }
    }

    /// The person asks that two verified organisations vouch for them.
    func claim(_ organisation: DemoOrganisation, _ person: DemoPerson) throws {
        try change(organisation, by: Actor(person: person.id, means: .account)) {
            try $0.claim(by: person.id, way: .approval)
        }
    }

    /// A verified organisation vouches for somebody's claim.
    func approve(_ person: DemoPerson, for organisation: DemoOrganisation, by voice: Voice) throws {
        let approver = try self.organisation(voice.organisation)
        let actor = Actor(person: voice.person?.id, organisation: approver.id, means: .account)
        try change(organisation, by: actor) { try $0.approve(person.id, by: approver) }
    }

    func join(_ organisation: DemoOrganisation, _ person: DemoPerson, as role: MemberRole = .member) throws {
        let members = try self.organisation(organisation).members
        guard let author = members.first(where: { $0.value == .administrator })?.key else {
            throw DemoBroken(description: "nobody manages \(organisation.name)")
        }
        try change(organisation, by: Actor(person: person.id, organisation: organisation.id, means: .account)) {
            try $0.join(person.id, as: role, invitedBy: author)
        }
    }

    func issue(_ mandate: DemoMandate) throws {
        let actor = Actor(person: mandate.issuer.id, organisation: mandate.organisation.id, means: .account)
        try change(mandate.organisation, by: actor) {
            try $0.issue(mandate.mandate(today: today), by: mandate.issuer.id)
        }
    }

    func organisation(_ demo: DemoOrganisation) throws -> Organisation {
        guard let found = try unit.load(Organisation.self, demo.id) else {
            throw DemoBroken(description: "\(demo.name) is not listed yet")
        }
        return found
    }

    private func change(
        _ demo: DemoOrganisation,
        by actor: Actor,
        _ rule: (Organisation) throws -> [OrganisationEvent]
    ) throws {
        try unit.append(Organisation.self, demo.id, rule(organisation(demo)), by: actor)
    }
}

extension Actor {
    static let instance = Actor(means: .instance)
}

import Cooperation
import TestSupport

extension Witness {
    private var day: Day { life.moment.day }

    /// What must hold after every step, whatever was done.
    func checkPresent() throws {
        let partnership = life.partnership
        for organisation in life.everyone {
            let expected = oracle.standing(organisation, on: day)
            let state = partnership.state(of: organisation, on: day)
            try expect(state == expected, "state of \(organisation): \(state as Any), expected \(expected as Any)")
            try checkOwnAcceptance(organisation)
            try checkMark(organisation)
        }
        let partners = Set(life.everyone.filter { oracle.isPartner($0, on: day) })
        try expect(Set(partnership.partners(on: day)) == partners, "I-01: the partners are not those who accepted")
        let standing = partnership.standing(on: day)
        try expect(standing == oracle.standing(on: day), "S-036: called \(standing), \(partners.count) accepted")
        try expect(partnership.equality(at: life.moment).isEqual, "I-11: unequal rights at the table")
        try checkEqualTreatment()
        try checkFreedom(of: partners)
    }

    /// A partner's last acceptance is its own, mandated that day, on the present substance (I-01, I-04, I-07).
    private func checkOwnAcceptance(_ organisation: OrganisationID) throws {
        guard oracle.isPartner(organisation, on: day),
            let acceptance = life.partnership.participations[organisation]?.lastAcceptance
        else { return }
        let actor = acceptance.record.actor
        let given = Day(number: Int(acceptance.record.at.milliseconds / 86_400_000))
        let mandate = oracle.powers.first {
            $0.organisation == organisation && $0.mandate.id == actor.mandate && $0.mandate.person == actor.person
        }
        let covers = mandate.map {
            $0.mandate.from <= given && ($0.mandate.until ?? given) >= given && ($0.revoked ?? given) >= given
        }
        try expect(actor.organisation == organisation, "I-01: accepted by somebody else")
        try expect(covers == true, "I-09: accepted without a mandate that day")
        try expect(oracle.isBound(acceptance.value.version), "I-04: accepted an older substance")
        try expect(
            acceptance.value.hash == oracle.versions[acceptance.value.version - 1].hash,
            "I-04: accepted another text"
        )
    }

    /// Each organisation named is marked once, as what it is; what it wants printed is there (I-03, I-15).
    private func checkMark(_ organisation: OrganisationID) throws {
        let marks = life.partnership.marks(on: day).filter { $0.organisation == organisation }
        let standing = oracle.standing(organisation, on: day)
        try expect(marks.count == (standing == nil ? 0 : 1), "I-03: \(organisation) is not marked once")
        guard let mark = marks.first else { return }
        try expect(mark.mark.isPartner == oracle.isPartner(organisation, on: day), "I-03: marked as partner wrongly")
        try expect((standing == .contested) == (mark.mark == .contested), "I-03: a contest is not marked")
        if let statement = oracle.statement(organisation, on: day) {
            try expect(mark.statement == statement, "I-15: \(organisation) says \(statement ?? "nothing")")
        }
    }

    /// The same act, tried by everyone at the table with a full mandate, meets the same answer (I-11).
    private func checkEqualTreatment() throws {
        let seated = life.everyone.filter { oracle.isSeated($0, on: day) }
        guard seated.count > 1 else { return }
        var paper = life.partnership.latestPaper ?? Paper(title: "")
        paper.title = "Essai"
        let acts: [LifeCommand] = [
            .save(paper, basedOn: oracle.versions.count), .object(version: oracle.versions.count), .notify,
            .publish(paper, .correction, basedOn: oracle.versions.count), .name(OrganisationID("tiers")),
        ]
        for act in acts {
            let answers = Set(seated.map { attempt(act, by: $0) })
            try expect(answers.count == 1, "I-11: \(act) is answered differently: \(answers)")
        }
    }

    /// Whoever is partner can leave, now, with no longer notice than it agreed (I-06).
    private func checkFreedom(of partners: Set<OrganisationID>) throws {
        for organisation in partners where oracle.standing(organisation, on: day) == .accepted {
            let seen = (oracle.words[organisation] ?? []).count
            let answer = attempt(.withdraw(seen: seen), by: organisation)
            try expect(answer == "partnership.withdrawn.1", "I-06: \(organisation) cannot leave: \(answer)")
        }
    }

    /// What the rules say to somebody with every power; nothing is kept.
    func attempt(_ command: LifeCommand, by organisation: OrganisationID) -> String {
        let person = PersonID("toute-puissante")
        let mandate = Mandate(
            id: MandateID("tout"),
            person: person,
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 0)
        )
        var own = Organisation(id: organisation)
        let record = Record(actor: Actor(means: .instance), at: life.moment.instant)
        own.apply(.memberJoined(Member(person: person, role: .administrator)), record)
        own.apply(.mandateIssued(mandate), record)
        let step = LifeStep(command, organisation, person, at: life.moment)
        do {
            return try step.decide(on: life.partnership, as: own).partnership.map(\.kind).joined(separator: " ")
        } catch {
            return (error as? any Refusal)?.key ?? "\(error)"
        }
    }
}

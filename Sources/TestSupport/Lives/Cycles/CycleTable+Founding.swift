import Cooperation

extension CycleTable {
    private static let names = ["acacias", "bibliotheque", "college", "epicerie"]

    /// Three or four organisations with their people, and a paper that most of them accepted.
    package static func founded(seed: UInt64, using random: inout Dice) throws -> CycleTable {
        let day = Life.beginning
        let start = Instant(milliseconds: Int64(day.number) * 86_400_000 + 28_800_000)
        let table = try CycleTable(PartnershipID("cycle-\(seed)"), at: Moment(instant: start, day: day))
        for name in names.prefix(random.number(3...4)) {
            table.found(
                OrganisationID("\(name)-\(seed)"),
                house(name, on: day, using: &random),
                by: Actor(means: .instance)
            )
        }
        let organisations = table.houses.keys.sorted()
        let first = organisations[0]
        let code = try VerificationCode.sample
        let opening = Opening(kind: .actionSheet, initiator: first, origin: Origin(kind: .ownInitiative), code: code)
        let paper = paper(from: day.advanced(by: random.number(20...60)), random.number(0...20))
        try table.play(CycleAttempt.open(opening, paper, by: first))
        for other in organisations.dropFirst() { try table.play(.name(other, by: first)) }
        for organisation in organisations.prefix(random.number(2...organisations.count)) {
            try table.play(CyclePlayer(table, random: random).accepting(organisation))
        }
        return table
    }

    private static func paper(from start: Day, _ notice: Int) -> Paper {
        var paper = Paper(title: "Action 1")
        (paper.decidedBy, paper.stillOpen, paper.stage) = ("le bureau", "tout", .idea)
        (paper.start, paper.end) = (start, start.advanced(by: 30))
        (paper.hours, paper.noticeDays) = (PhaseHours(before: 5, during: 10, after: 2), notice)
        return paper
    }

    /// The president may sign, always; another person has some mandate; a third has none.
    private static func house(_ name: String, on day: Day, using random: inout Dice) -> [OrganisationEvent] {
        var card = StructureRecord(source: "vies", id: OrganisationID(name), name: name, updated: day)
        card.mail = "contact@\(name).example"
        let people = ["presidente", "chargee", "stagiaire"].map { PersonID("\(name)-\($0)") }
        let president = Mandate(
            id: MandateID("\(name)-signe"),
            person: people[0],
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: day
        )
        let members = people.enumerated().map { index, person in
            OrganisationEvent.memberJoined(Member(person: person, role: index == 0 ? .administrator : .member))
        }
        return [.listed(card), .verified(Verification(person: people[0], way: .mail))] + members + [
            .mandateIssued(president),
            .mandateIssued(Life.mandate(of: people[1], "\(name)-limite", on: day, using: &random)),
        ]
    }
}

extension CycleAttempt {
    fileprivate static func open(_ opening: Opening, _ paper: Paper, by first: OrganisationID) -> CycleAttempt {
        let command = CycleCommand("paper: open") { stage in
            try stage.tell { partnership, _, moment in (try partnership.open(opening, paper, on: moment.day), nil) }
            try stage.tell { partnership, speaker, moment in
                let events = try partnership.publish(
                    paper,
                    hash: paper.lifeHash,
                    change: .substance,
                    comment: nil,
                    basedOn: 0,
                    by: speaker,
                    at: moment
                )
                return (events, nil)
            }
        }
        return CycleAttempt(command: command, organisation: first, person: first.president, days: 0)
    }

    fileprivate static func name(_ other: OrganisationID, by first: OrganisationID) -> CycleAttempt {
        let naming = Naming(organisation: other, passage: "avec \(other)", score: 0.9, version: 1)
        let command = CycleCommand("paper: name \(other)") { stage in
            try stage.tell { (try $0.name(naming, by: $1, at: $2), nil) }
        }
        return CycleAttempt(command: command, organisation: first, person: first.president, days: 0)
    }
}

extension OrganisationID {
    /// Who may always sign, unless the mandate was revoked.
    var president: PersonID { PersonID("\(rawValue.prefix { $0 != "-" })-presidente") }
}

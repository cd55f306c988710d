import Cooperation
import Hummingbird
import Journal

/// A cycle as a page shows it: who reads, from where, with whose names.
struct CycleSheet: Sendable {
    let cycle: Cycle
    let names: PaperNames
    let speaking: Speaking
    let day: Day
    /// The organisations at the table, the initiator first.
    let seated: [OrganisationID]
    let partners: [OrganisationID]
    /// The partners whose words the assessment waits for: of today, or of the day on which the cycle ended.
    let assessing: [OrganisationID]
    /// Where the cycle is; read from all its chapters, so once a page.
    let state: CycleState

    init(cycle: Cycle, names: PaperNames, speaking: Speaking, day: Day) {
        self.cycle = cycle
        self.names = names
        self.speaking = speaking
        self.day = day
        seated = cycle.seated(on: day)
        partners = cycle.partners(on: day)
        assessing = cycle.assessing(on: day)
        state = cycle.state(on: day)
    }

    var partnership: Partnership { cycle.partnership }
    var id: PartnershipID { cycle.partnership.id }
    var organisation: OrganisationID { speaking.organisation }
    /// Whether the reader may write here: from a seat, in the present cycle.
    var isOpen: Bool {
        !cycle.isPast && cycle.course.ending == nil && cycle.partnership.isSeated(organisation, on: day)
    }
}

extension MemberContext {
    /// The cycle of the address for those who sit at the table; `?cycle=1` reads an earlier one.
    func cycleSheet(_ request: Request) async throws -> CycleSheet {
        let partnership = try await partnershipAtTheTable()
        let number = request.uri.queryParameters["cycle"].flatMap { Int(counted: $0) }
        let cycle = try await site.store.cycle(of: partnership, number: number)
        return CycleSheet(
            cycle: cycle,
            names: try await names(in: [partnership]),
            speaking: speaking,
            day: today
        )
    }

    func partnershipID() throws -> PartnershipID { PartnershipID(try parameter("partnership")) }

    private func partnershipAtTheTable() async throws -> Partnership {
        guard let paper = try await site.store.paper(try partnershipID(), readableBy: organisation)?.state else {
            throw Trouble.absent
        }
        guard paper.readsChapters(organisation, on: today) else { throw PartnershipRefusal.notSeated }
        return paper
    }

    /// Decides on the cycle as it is at the moment of writing, and appends to one chapter what was decided.
    @discardableResult
    func write<Subject: Chapter>(
        in chapter: Subject.Type,
        _ decide: @escaping @Sendable (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) async throws -> Subject {
        let id = try partnershipID()
        let speaker = speaker
        return try await site.store.perform { unit in
            try unit.write(in: chapter, of: id, by: speaker, decide)
        }
    }
}

extension UnitOfWork {
    /// The same inside a larger unit of work: a mail to send, a second chapter to write.
    @discardableResult
    func write<Subject: Chapter>(
        in chapter: Subject.Type,
        of id: PartnershipID,
        by speaker: Speaker,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws -> Subject {
        guard let current = try current(speaker) else { throw Trouble.absent }
        let cycle = try cycle(of: try paper(id, readableBy: speaker.organisation))
        let sitting = Sitting(cycle.partnership, speaker: current, at: moment)
        guard cycle.partnership.state(of: speaker.organisation, on: moment.day) != .merged else {
            throw PartnershipRefusal.mergedAway
        }
        try sitting.requireSeat()
        guard cycle.course.ending == nil else { throw CycleRefusal.ended }
        let deed = try decide(cycle, sitting)
        return try append(Subject.self, cycle.id.chapter(), deed.events, by: current.actor(under: deed.mandate))
    }
}

package import Cooperation
import Foundation

/// A cycle lived in memory, and the journal of everything that was written in it.
package final class CycleTable: CycleStage {
    package private(set) var cycle: Cycle
    package private(set) var houses: [OrganisationID: Organisation] = [:]
    /// The cycles that are over, as they were when they ended.
    package private(set) var past: [Cycle] = []
    package private(set) var entries: [TableEntry] = []
    package private(set) var moment: Moment
    private var organisation = OrganisationID("")
    private var person = PersonID("")
    private var referredBackOn: Day?

    init(_ id: PartnershipID, at moment: Moment) throws {
        self.moment = moment
        cycle = try Cycle(Partnership(id: id), from: BlankTable())
    }

    /// Tries a step; what it throws left no trace.
    package func play(_ step: CycleAttempt) throws {
        moment = Moment(
            instant: moment.instant.advanced(bySeconds: Int64(step.days) * 86_400 + 1),
            day: moment.day.advanced(by: step.days)
        )
        (organisation, person) = (step.organisation, step.person)
        referredBackOn = step.referredBackOn(moment.day)
        try step.command.perform(self)
    }

    package func write<Subject: Chapter>(
        in chapter: WritableKeyPath<Cycle, Subject>,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        let speaker = try speaker()
        let sitting = Sitting(cycle.partnership, speaker: speaker, at: moment)
        guard cycle.partnership.state(of: organisation, on: moment.day) != .merged else {
            throw PartnershipRefusal.mergedAway
        }
        try sitting.requireSeat()
        guard cycle.course.ending == nil else { throw CycleRefusal.ended }
        let deed = try decide(cycle, sitting)
        let record = Record(actor: speaker.actor(under: deed.mandate), at: moment.instant)
        for event in deed.events {
            cycle[keyPath: chapter].apply(event, record)
            keep(event, in: cycle.id.chapter(Subject.self), record)
        }
    }

    package func tell(
        _ decide: (Partnership, Speaker, Moment) throws -> (events: [PartnershipEvent], mandate: Mandate?)
    ) throws {
        let speaker = try speaker()
        let (events, mandate) = try decide(cycle.partnership, speaker, moment)
        let record = Record(actor: speaker.actor(under: mandate), at: moment.instant)
        for event in events {
            cycle.partnership.apply(event, record)
            keep(event, in: cycle.partnership.id, record)
        }
    }

    package func keepHouse(_ decide: (Organisation, PersonID, Day) throws -> [OrganisationEvent]) throws {
        let actor = try speaker().actor()
        guard let house = houses[organisation] else { throw StageRefusal.stranger }
        found(organisation, try decide(house, person, moment.day), by: actor)
    }

    package func merge(into other: OrganisationID, on day: Day) throws {
        let actor = try speaker().actor()
        guard let house = houses[organisation], let successor = houses[other] else { throw StageRefusal.stranger }
        let merger = Merger(into: other, on: day)
        let ended = cycle.partnership.end(seatOf: organisation, by: merger, on: moment.day)
        guard !ended.isEmpty else { throw PartnershipRefusal.notSeated }
        found(organisation, try house.merge(into: successor, merger, by: person, on: moment.day), by: actor)
        try tell { _, _, _ in (ended, nil) }
    }

    package func end(cycle number: Int) throws {
        let ended = cycle
        try write(in: \.course) { cycle, sitting in
            guard number == cycle.id.number else { throw CycleRefusal.ended }
            return try cycle.end(reason: nil, at: sitting)
        }
        past.append(ended)
        guard cycle.course.endings.last?.value.way == .renewed else { return }
        let record = Record(actor: try speaker().actor(), at: moment.instant)
        for event in ended.stops(on: moment.day) {
            cycle.partnership.apply(event, record)
            keep(event, in: cycle.partnership.id, record)
        }
        try ended.handOn(to: self)
        cycle = try Cycle(cycle.partnership, from: self)
    }

    func found(_ organisation: OrganisationID, _ events: [OrganisationEvent], by actor: Actor) {
        let record = Record(actor: actor, at: moment.instant)
        for event in events {
            houses[organisation, default: Organisation(id: organisation)].apply(event, record)
            keep(event, in: organisation, record)
        }
    }

    private func speaker() throws -> Speaker {
        guard let speaker = houses[organisation]?.speaker(person) else { throw StageRefusal.stranger }
        return speaker.referring(back: referredBackOn)
    }

    private func keep<Subject: Aggregate>(_ event: Subject.Fact, in id: Identifier<Subject>, _ record: Record) {
        entries.append(
            TableEntry(
                stream: TableEntry.stream(id),
                fact: event,
                record: record,
                cycle: cycle.id.number,
                day: moment.day
            )
        )
    }
}

extension CycleTable: ChapterReader, ChapterWriter {
    /// The chapter folded anew from what was written of it, read back from its bytes.
    package func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject { try fold(id) }

    func fold<Subject: Aggregate>(_ id: Identifier<Subject>) throws -> Subject {
        var subject = Subject(id: id)
        for entry in entries where entry.stream == TableEntry.stream(id) {
            subject.apply(try entry.read(Subject.Fact.self), entry.record)
        }
        return subject
    }

    package func begin<Subject: Chapter>(_ id: Identifier<Subject>, with facts: [Subject.Fact]) throws {
        let record = Record(actor: try speaker().actor(), at: moment.instant)
        for fact in facts { keep(fact, in: id, record) }
    }

    /// The whole told anew from the journal.
    package func foldedAnew() throws -> Cycle {
        try Cycle(try fold(cycle.partnership.id), number: cycle.id.number, from: self)
    }
}

private struct BlankTable: ChapterReader {
    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject { Subject(id: id) }
}

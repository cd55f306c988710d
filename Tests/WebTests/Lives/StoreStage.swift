import Cooperation
import Journal
import TestSupport

@testable import Web

/// A step tried on the store, through the door that the pages use.
final class StoreStage: CycleStage {
    /// What one append wrote: its kinds end at this version of the stream.
    struct Written: Sendable {
        let stream: StreamName
        let version: Int
        let kinds: [String]
    }

    private let unit: UnitOfWork
    private let id: PartnershipID
    private let speaker: Speaker
    private(set) var written: [Written] = []

    init(_ unit: UnitOfWork, _ id: PartnershipID, _ step: CycleAttempt) {
        self.unit = unit
        self.id = id
        speaker = Speaker(person: step.person, organisation: step.organisation, mandates: [], means: .account)
            .referring(back: step.referredBackOn(unit.moment.day))
    }

    func write<Subject: Chapter>(
        in chapter: WritableKeyPath<Cycle, Subject>,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        var decided: (id: Identifier<Subject>, kinds: [String])?
        try unit.write(in: Subject.self, of: id, by: speaker) { cycle, sitting in
            let deed = try decide(cycle, sitting)
            decided = (cycle.id.chapter(), deed.events.map(\.kind))
            return deed
        }
        guard let decided else { return }
        try keep(decided.id, decided.kinds)
    }

    func tell(
        _ decide: (Partnership, Speaker, Moment) throws -> (events: [PartnershipEvent], mandate: Mandate?)
    ) throws {
        let speaker = try present()
        let paper = try unit.paper(id, readableBy: speaker.organisation)
        let (events, mandate) = try decide(paper, speaker, unit.moment)
        try unit.append(Partnership.self, id, events, by: speaker.actor(under: mandate))
        try keep(id, events.map(\.kind))
    }

    func keepHouse(_ decide: (Organisation, PersonID, Day) throws -> [OrganisationEvent]) throws {
        let present = try present()
        guard let house = try unit.load(Organisation.self, speaker.organisation), let person = speaker.person else {
            throw StageRefusal.stranger
        }
        let events = try decide(house, person, unit.moment.day)
        try unit.append(Organisation.self, house.id, events, by: present.actor())
        try keep(house.id, events.map(\.kind))
    }

    func merge(into other: OrganisationID, on day: Day) throws {
        let actor = try present().actor()
        guard let house = try unit.load(Organisation.self, speaker.organisation), let person = speaker.person,
            let successor = try unit.load(Organisation.self, other),
            let paper = try unit.load(Partnership.self, id)
        else { throw StageRefusal.stranger }
        let merger = Merger(into: other, on: day)
        let ended = paper.end(seatOf: house.id, by: merger, on: unit.moment.day)
        guard !ended.isEmpty else { throw PartnershipRefusal.notSeated }
        let said = try house.merge(into: successor, merger, by: person, on: unit.moment.day)
        try unit.append(Organisation.self, house.id, said, by: actor)
        try keep(house.id, said.map(\.kind))
        try unit.append(Partnership.self, id, ended, by: actor)
        try keep(id, ended.map(\.kind))
    }

    func end(cycle number: Int) throws {
        var ended: Cycle?
        try write(in: \.course) { cycle, sitting in
            guard number == cycle.id.number else { throw CycleRefusal.ended }
            ended = cycle
            return try cycle.end(reason: nil, at: sitting)
        }
        let course = try unit.load(Course.self, CycleID(id).chapter())
        guard let ended, course?.endings.last?.value.way == .renewed else { return }
        try unit.handOn(ended, by: try present().actor())
        try keep(id, ended.stops(on: unit.moment.day).map(\.kind))
        let handed = HandedOn()
        try ended.handOn(to: handed)
        written += handed.written
    }

    private func present() throws -> Speaker {
        guard let speaker = try unit.current(speaker) else { throw StageRefusal.stranger }
        return speaker
    }

    private func keep<Subject: Aggregate>(_ id: Identifier<Subject>, _ kinds: [String]) throws {
        guard !kinds.isEmpty else { return }
        written.append(Written(stream: StreamName(id), version: try unit.version(of: id), kinds: kinds))
    }
}

/// What a cycle leaves to the next one, counted.
private final class HandedOn: ChapterWriter {
    private(set) var written: [StoreStage.Written] = []

    func begin<Subject: Chapter>(_ id: Identifier<Subject>, with facts: [Subject.Fact]) throws {
        written.append(StoreStage.Written(stream: StreamName(id), version: facts.count, kinds: facts.map(\.kind)))
    }
}

extension CycleAttempt {
    /// Tries the step in the store at that moment; says what was written, or why not.
    func play(in store: Store, _ id: PartnershipID, at moment: Moment) async -> Result<[StoreStage.Written], any Error>
    {
        do {
            return .success(
                try await store.perform { unit in
                    unit.moment = moment
                    let stage = StoreStage(unit, id, self)
                    try command.perform(stage)
                    return stage.written
                }
            )
        } catch let trouble as Trouble {
            return .failure(trouble == .absent ? StageRefusal.stranger : trouble)
        } catch { return .failure(error) }
    }
}

extension CycleTable {
    /// Writes the organisations and the paper of a life that has just been founded.
    func found(in store: Store) async throws {
        let entries = entries
        try await store.perform { unit in
            for entry in entries {
                unit.moment = Moment(instant: entry.record.at, day: entry.day)
                let subject = String(entry.stream.split(separator: "/", maxSplits: 1)[1])
                switch entry.fact {
                case let fact as OrganisationEvent:
                    try unit.append(Organisation.self, OrganisationID(subject), [fact], by: entry.record.actor)
                case let fact as PartnershipEvent:
                    try unit.append(Partnership.self, PartnershipID(subject), [fact], by: entry.record.actor)
                default: throw StageRefusal.stranger
                }
            }
        }
    }
}

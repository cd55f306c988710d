import Cooperation
import Exchange
import Journal

/// A partnership to measure with: so many entries in its journal, its chapters filled as far as the convention.
///
/// From 2,000 entries on it has fifty partners, and five hundred clauses and amendments.
struct BenchCycle {
    let entries: Int

    var id: PartnershipID { PartnershipID("banc-partenariat-\(entries)") }
    var partners: Int { min(50, max(4, entries / 40)) }
    var clauses: Int { min(250, (entries - 30) / 7) }
    /// Those that nobody has answered yet.
    var openAmendments: Int { clauses / 25 }
    var voices: [BenchRecord] { (0..<partners).map(BenchRecord.init) }

    /// The fewest entries that hold all its chapters.
    static let fewest = 100

    func write(in unit: UnitOfWork) throws {
        let bench = BenchTable(cycle: self, unit: unit)
        try bench.open()
        try bench.prepare()
        try bench.negotiate()
        try bench.agree()
        try bench.writeConvention()
        try bench.fill()
    }
}

/// The table of a measured partnership, while it is filled.
final class BenchTable {
    let cycle: BenchCycle
    let unit: UnitOfWork
    private(set) var written = 0
    private var speakers: [OrganisationID: Speaker] = [:]

    init(cycle: BenchCycle, unit: UnitOfWork) {
        self.cycle = cycle
        self.unit = unit
    }

    var voices: [BenchRecord] { cycle.voices }
    var host: BenchRecord { voices[0] }
    var left: Int { cycle.entries - written }

    func speaker(_ record: BenchRecord) throws -> Speaker {
        if let known = speakers[record.id] { return known }
        guard let speaker = try unit.load(Organisation.self, record.id)?.speaker(record.person) else {
            throw DemoBroken(description: "\(record.name) has no voice")
        }
        speakers[record.id] = speaker
        return speaker
    }

    /// One act of one organisation in a chapter, decided by the rules.
    func play<Subject: Chapter>(
        _ chapter: Subject.Type,
        by record: BenchRecord,
        _ decide: (Cycle, Sitting) throws -> Deed<Subject.Fact>
    ) throws {
        guard let paper = try unit.load(Partnership.self, cycle.id) else {
            throw DemoBroken(description: "\(cycle.id) is not open yet")
        }
        let speaker = try speaker(record)
        let deed = try decide(try unit.cycle(of: paper), Sitting(paper, speaker: speaker, at: unit.moment))
        try unit.append(
            Subject.self,
            CycleID(cycle.id).chapter(),
            deed.events,
            by: speaker.actor(under: deed.mandate)
        )
        written += deed.events.count
    }

    func change(by record: BenchRecord, _ rule: (Partnership, Speaker) throws -> [PartnershipEvent]) throws {
        let speaker = try speaker(record)
        let paper = try unit.load(Partnership.self, cycle.id) ?? Partnership(id: cycle.id)
        let events = try rule(paper, speaker)
        try unit.append(Partnership.self, cycle.id, events, by: speaker.actor())
        written += events.count
    }
}

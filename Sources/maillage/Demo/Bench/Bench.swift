import Cooperation
import Journal

/// A directory to measure with: always the same for the same numbers.
struct Bench {
    let organisations: Int
    let papers: Int
    /// How many entries the journal of each partnership to measure has.
    var partnerships: [Int] = []

    /// How many organisations have an account that may accept for them.
    static let voices = 100
    /// Organisations named in each paper, with an account and without: as many as in an ordinary action sheet.
    static let voicesByPaper = 8
    static let listedByPaper = 4
    private static let pageSize = 1_000

    var voices: Int { min(Self.voices, organisations) }

    func fill(_ store: Store) async throws {
        for start in stride(from: 0, to: organisations, by: Self.pageSize) {
            let page = start..<min(start + Self.pageSize, organisations)
            try await store.perform { unit in
                for number in page { try list(BenchRecord(number), in: unit) }
            }
        }
        guard papers > 0 || !partnerships.isEmpty else { return }
        try await store.perform { unit in
            for number in 0..<voices { try BenchRecord(number).takeVoice(in: unit) }
        }
        for number in 0..<papers {
            try await store.perform { unit in
                try BenchPaper(number).write(by: BenchRecord(number % voices), naming: named(in: number), in: unit)
            }
        }
        for entries in partnerships {
            try await store.perform { unit in try BenchCycle(entries: entries).write(in: unit) }
        }
    }

    private func list(_ record: BenchRecord, in unit: UnitOfWork) throws {
        let structure = record.structure(today: unit.moment.day)
        let events = Organisation(id: record.id).list(structure)
        try unit.append(Organisation.self, record.id, events, by: .instance)
    }

    /// The voices that follow the author's, and some of the others.
    private func named(in number: Int) -> [BenchRecord] {
        let speaking = (1...Self.voicesByPaper).map { (number + $0) % voices }.filter { $0 != number % voices }
        let silent = organisations - voices
        let step = max(1, silent / Self.listedByPaper)
        let listed = (0..<min(Self.listedByPaper, silent)).map { voices + ($0 * step + number) % silent }
        return (speaking + listed).map(BenchRecord.init)
    }
}

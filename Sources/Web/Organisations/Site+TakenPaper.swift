import Cooperation
import Exchange
import Foundation
import Journal

extension Site {
    /// A paper with the chapters of each cycle, as far as the organisation read them from its seat (I-40).
    func taken(_ paper: Partnership, by reader: OrganisationID, _ words: Words) async throws -> TakenPaper {
        let names = PaperNames(names: try await store.names(of: Set(paper.participations.keys)))
        let day = moment().day
        let attachment = try await attachment(of: paper)
        guard let seat = paper.seat(of: reader, on: day) else {
            return TakenPaper(paper, names: names.names, on: day, attachment: attachment)
        }
        let isKept: @Sendable (Record) -> Bool = { [zone = words.zone] record in
            seat.covers(record.at, on: zone.local(record.at).day)
        }
        let present = try await store.cycle(of: paper, keeping: isKept)
        var cycles: [TakenCycle] = []
        for number in 1...present.course.cycle {
            let cycle =
                number == present.id.number
                ? present : try await store.cycle(of: paper, number: number, keeping: isKept)
            let trace = try await store.history(of: cycle).filter { isKept($0.record) }.map { entry in
                TakenTrace(entry.record, kind: entry.kind, sentence: entry.trace.map { words.trace($0, names) })
            }
            cycles.append(TakenCycle(cycle, readBy: reader, on: day, trace: trace))
        }
        return TakenPaper(
            paper,
            names: names.names,
            on: day,
            attachment: attachment,
            cycles: cycles,
            course: TakenCourse(present.course)
        )
    }

    private func attachment(of paper: Partnership) async throws -> Data? {
        guard let hash = paper.latestPaper?.attachment else { return nil }
        return try await store.read { try $0.blobs.blob(hash)?.bytes }
    }
}

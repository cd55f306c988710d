import Cooperation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox)
struct BenchTests {
    @Test func `the voices after the author's are named and may accept at once`() async throws {
        let store = try Sandbox.store
        let bench = Bench(organisations: 130, papers: 2)
        try await bench.fill(store)
        let paper = try #require(try await store.load(Partnership.self, PartnershipID("banc-1"))).state
        #expect(paper.participations.count == 1 + Bench.voicesByPaper + Bench.listedByPaper)
        let speaker = try #require(
            try await store.load(Organisation.self, BenchRecord(7).id)?.state.speaker(BenchRecord(7).person)
        )
        let current = try #require(paper.current)
        let acceptance = Acceptance(organisation: speaker.organisation, version: current.number, hash: current.hash)
        #expect(throws: Never.self) { try paper.accept(acceptance, seen: 0, by: speaker, at: .noon) }
    }

    @Test func `the same number gives the same record, on every machine`() {
        let record = BenchRecord(41)
        #expect(record.name == BenchRecord(41).name)
        #expect(record.structure(today: Moment.noon.day) == BenchRecord(41).structure(today: Moment.noon.day))
        #expect(record.accountMail == "banc-042@example.org")
    }

    @Test func `names are many`() {
        #expect(Set((0..<2_000).map { BenchRecord($0).name }).count > 1_900)
    }
}

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

    @Test func `a partnership to measure has as many entries as asked, and its chapters are filled`() async throws {
        let store = try Sandbox.store
        try await Bench(organisations: 10, papers: 0, partnerships: [100, 190]).fill(store)
        for entries in [100, 190] {
            let bench = BenchCycle(entries: entries)
            let paper = try #require(try await store.load(Partnership.self, bench.id)).state
            let cycle = try await store.cycle(of: paper)
            #expect(try await store.history(of: cycle).count == entries)
            #expect(cycle.partners(on: Moment.noon.day).count == bench.partners)
            #expect(cycle.convention.clauses.count == bench.clauses)
            #expect(cycle.convention.amendments.count == bench.clauses)
            #expect(cycle.state(on: Moment.noon.day) == .contracting)
        }
        #expect(try await store.verify().isSound)
    }

    @Test func `the partnership that the aims are for has fifty partners, five hundred clauses and amendments`() {
        let bench = BenchCycle(entries: 2_000)
        #expect(bench.partners == 50)
        #expect(bench.clauses * 2 == 500)
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

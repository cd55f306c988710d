import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// People who write at once in one cycle: what was decided on an old page is decided anew or refused, nothing is lost.
@Suite("StoredLives of crowds", .sandbox)
struct StoredCrowdTests {
    @Test("what was acknowledged is in the journal, once and in its place; nothing else is")
    func acknowledged() async throws {
        let stores = [try Sandbox.store, try await Sandbox.secondStore()]
        defer { stores[1].close() }
        for seed in LifeSettings(lives: 3).hands(1)[0] {
            let crowd = try await StoredCrowd(seed: seed, in: stores[0])
            let founded = try await stores[0].lastPosition()
            let acts = try await crowd.live(6, times: 60, in: stores)
            let entries = try await stores[0].entries(after: founded, limit: 100_000)
            let steps = acts.map(\.step)
            var kinds: [StreamName: [Int: String]] = [:]
            for entry in entries { kinds[entry.stream, default: [:]][entry.version] = entry.kind }
            var written = 0
            for act in acts {
                switch act.outcome {
                case .failure(let error):
                    let isRefused = error is any Refusal || error is ConcurrentWrite
                    guard isRefused else { throw StoredDiffers("\(act.step) failed with \(error)", seed, steps) }
                case .success(let writes):
                    for write in writes {
                        written += write.kinds.count
                        let range = (write.version - write.kinds.count + 1)...write.version
                        let kept = range.compactMap { kinds[write.stream]?[$0] }
                        guard kept == write.kinds else {
                            throw StoredDiffers("\(act.step) wrote \(write) and \(kept) was kept", seed, steps)
                        }
                    }
                }
            }
            #expect(written == entries.count, "a refused command was kept, or a write counted twice")
            #expect(written > 100)
        }
        #expect(try await stores[0].verify().isSound)
    }

    @Test(
        "both nodes fold the same cycle, which the journal tells anew, whoever wrote at once"
    )
    func same() async throws {
        let stores = [try Sandbox.store, try await Sandbox.secondStore()]
        defer { stores[1].close() }
        for seed in LifeSettings(lives: 3).hands(1)[0] {
            let crowd = try await StoredCrowd(seed: seed &+ 500, in: stores[0])
            let acts = try await crowd.live(6, times: 40, in: stores)
            let fresh = try await Sandbox.secondStore()
            defer { fresh.close() }
            var cycles: [Cycle] = []
            for store in stores + [fresh] {
                let paper = try #require(try await store.load(Partnership.self, crowd.id)?.state)
                cycles.append(try await store.cycle(of: paper))
            }
            for cycle in cycles.dropFirst() {
                let differences = cycle.differences(from: cycles[0])
                if !differences.isEmpty {
                    throw StoredDiffers("the nodes differ in \(differences)", crowd.seed, acts.map(\.step))
                }
            }
            for round in cycles[0].convention.rounds {
                let signers = round.signatures.map(\.value.organisation)
                #expect(Set(signers).count == signers.count, "I-08: a party signed twice")
                #expect(round.signatures.allSatisfy { $0.value.hash == round.hash }, "I-04: another hash was signed")
                #expect(Set(signers).isSubset(of: round.text.parties))
            }
            for version in cycles[0].contract.versions(of: .object) {
                let approvers = version.approvals.map(\.value.organisation)
                #expect(Set(approvers).count == approvers.count, "I-08: a partner approved twice")
            }
        }
    }
}

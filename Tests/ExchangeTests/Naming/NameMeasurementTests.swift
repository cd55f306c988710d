import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

/// Recall and precision on real documents, against names marked by hand; printed for docs/name-matching.md.
@Suite(.enabled(if: Samples.arePresent, "needs ../shared/data beside the checkout"))
struct NameMeasurementTests {
    private struct Tally {
        var marked = 0
        var found = 0
        var share: Double { marked == 0 ? 1 : Double(found) / Double(marked) }
        var text: String { "\(found)/\(marked) = \((share * 1000).rounded() / 10) %" }
    }

    @Test func findsTheNamesThatAPersonMarked() async throws {
        let finder = NameFinder(ListedNames(try SampleDirectory.names()))
        let marked = try MarkedName.all()
        var (listed, partners, every, proposals, matches) = (Tally(), Tally(), Tally(), Tally(), Tally())
        for file in Samples.documents {
            let bytes = [UInt8](try Data(contentsOf: file))
            let text = try await DocumentReader().read(bytes, fileName: file.lastPathComponent).text
            let found = try await finder.find(in: text)
            let expected = marked.filter { file.lastPathComponent.contains($0.document) }
            for name in expected {
                let hits = found.filter(name.isMeant)
                let isListed = hits.contains {
                    !name.organisations.isDisjoint(with: $0.candidates.map(\.name.organisation))
                }
                if !name.organisations.isEmpty { count(&listed, isListed) }
                count(&every, !hits.isEmpty)
                if name.isPartner { count(&partners, !hits.isEmpty) }
                if hits.isEmpty { print("missed  ", name.document, name.writings[0]) }
            }
            for name in found {
                let meant = expected.filter { $0.isMeant(by: name) }
                count(&proposals, !meant.isEmpty)
                if meant.isEmpty { print("mistaken", file.lastPathComponent.prefix(40), name.kind, name.phrase) }
                guard name.kind != .unknown else { continue }
                let candidates = name.candidates.map(\.name.organisation)
                let isRight = meant.contains { !$0.organisations.isDisjoint(with: candidates) }
                count(&matches, isRight)
                if !isRight { print("mismatch", name.kind, name.phrase, "→", name.candidates[0].name.name) }
            }
        }
        print("recall, in directory:   ", listed.text)
        print("recall, partners:       ", partners.text)
        print("recall, organisations:  ", every.text)
        print("precision, in directory:", matches.text)
        print("precision, proposals:   ", proposals.text)
        #expect(listed.share >= 0.9)
        #expect(matches.share >= 0.9)
        #expect(partners.share >= 0.9)
        #expect(proposals.share >= 0.9)
    }

    private func count(_ tally: inout Tally, _ isFound: Bool) {
        tally.marked += 1
        if isFound { tally.found += 1 }
    }
}

import Cooperation
import Exchange
import Foundation
import Testing

@Suite(.enabled(if: Samples.arePresent, "needs ../shared/data beside the checkout"))
struct SampleReadingTests {
    @Test(arguments: Samples.documents)
    func readsEachPublicDocument(file: URL) async throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        let document = try await DocumentReader().read(bytes, fileName: file.lastPathComponent)
        #expect(document.text.count > 1_000)
        #expect(document.pages.map { $0 > 0 } ?? (file.pathExtension != "pdf"))
        #expect(!PaperDraft.from(document.text).title.isEmpty)
    }

    @Test func survivesBrokenCopiesOfThem() async throws {
        var random = SeededRandom(seed: 3)
        for file in Samples.documents where file.pathExtension == "pdf" {
            var bytes = [UInt8](try Data(contentsOf: file))
            for _ in 0..<50 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let cut = Array(bytes.prefix(Int.random(in: 100..<bytes.count, using: &random)))
            for broken in [bytes, cut] {
                do { _ = try await DocumentReader().read(broken, fileName: "f.pdf") } catch { #expect(error.key != "") }
            }
        }
    }

    @Test func findsTheSectionsOfAnActionSheet() async throws {
        let bytes = try Samples.bytes("dinan-pcaet-fiche-action-12.md")
        let document = try await DocumentReader().read(bytes, fileName: "f.md")
        let draft = PaperDraft.from(document.text)
        #expect(draft.title == "Structurer une filière locale bois-énergie")
        #expect(draft.sections[.owner]?.hasPrefix("- Dinan Agglomération") == true)
        #expect(draft.sections[.partners]?.contains("Thermopolis, centre forestier") == true)
        #expect(draft.sections[.calendar]?.contains("2019-2022") == true)
        #expect(draft.sections[.content]?.contains("coopération transnationale") == true)
        #expect(draft.sections[.objectives]?.contains("stockage de carbone") == true)
        #expect(Set(draft.sections.keys).isSuperset(of: [.orientation, .impacts, .publics, .budget, .indicators]))
    }
}

import Cooperation
import Journal
import TestSupport
import Testing
import Web

/// Documents that look honest and cannot be read, sent through the page.
@Suite("Documents that cannot be read", .sandbox)
struct UnreadableDocumentTests {
    enum Unreadable: CaseIterable {
        case scan, bombedDocx, bombedOdt, lyingDocx, lockedDocx

        var name: String {
            switch self {
            case .scan: "numerisation.pdf"
            case .bombedOdt: "fiche.odt"
            case .bombedDocx, .lyingDocx, .lockedDocx: "fiche.docx"
            }
        }

        var sentence: String {
            switch self {
            case .scan: "c’est sans doute une numérisation"
            case .bombedDocx, .bombedOdt, .lyingDocx: "Ce fichier est trop grand"
            case .lockedDocx: "protégé par un mot de passe"
            }
        }

        var bytes: [UInt8] {
            switch self {
            case .scan: Array(Self.emptyPage.utf8)
            case .bombedDocx: archive("word/document.xml", declared: 2_000_000_000)
            case .bombedOdt: odt
            case .lyingDocx: lying
            case .lockedDocx:
                ZipMaker.archive([ZipMaker.Item(name: "word/document.xml", content: [0x41], isEncrypted: true)])
            }
        }

        private func archive(_ name: String, declared: Int) -> [UInt8] {
            ZipMaker.archive([ZipMaker.Item(name: name, content: [0x41], declared: declared)])
        }

        private var odt: [UInt8] {
            ZipMaker.archive([
                ZipMaker.Item(name: "mimetype", content: Array("application/vnd.oasis.opendocument.text".utf8)),
                ZipMaker.Item(name: "content.xml", content: [0x41], declared: 2_000_000_000),
            ])
        }

        /// Says ten bytes, unfolds to a hundred and twenty megabytes.
        private var lying: [UInt8] {
            let zeros = [UInt8](repeating: 0, count: 60 << 20)
            return ZipMaker.archive(
                ["word/document.xml", "word/media/image1.png"].map {
                    ZipMaker.Item(name: $0, content: zeros, declared: 10)
                }
            )
        }

        private static let emptyPage = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R/Size 4>>
            %%EOF

            """
    }

    @Test(
        "a sentence says why and what to do, the answers stay, and nothing is half done",
        arguments: Unreadable.allCases
    )
    func refused(_ document: Unreadable) async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let answer = try await nadia.upload(
                .paperImport,
                Upload(name: document.name, bytes: document.bytes),
                ["kind": "grantRequest", "origin": "proposed", "originBy": "La Caf de la Gironde"]
            )
            #expect(answer.status == 422)
            #expect(answer.text.contains("href=\"#champ-file\""))
            #expect(answer.refuses("file"))
            #expect(answer.shows(document.sentence))
            #expect(answer.text.contains("value=\"La Caf de la Gironde\""))
            for chosen in ["champ-kind-grantRequest", "champ-origin-proposed"] {
                let choice = try #require(
                    answer.text.split(separator: "<input").first { $0.contains("id=\"\(chosen)\"") }
                )
                #expect(choice.prefix { $0 != ">" }.contains("checked"))
            }
            #expect(try await town.store.papers(of: Personas.acacias).isEmpty)
            #expect(try await nadia.get(.papers).shows("Aucun papier pour le moment"))
        }
    }
}

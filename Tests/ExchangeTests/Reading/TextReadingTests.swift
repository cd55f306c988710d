import Exchange
import Testing

@Suite struct TextReadingTests {
    private func text(_ bytes: [UInt8], _ name: String = "fiche.txt") async throws -> String {
        try await DocumentReader().read(bytes, fileName: name).text
    }

    @Test func readsUTF8WithItsMarkAndItsLineBreaks() async throws {
        #expect(try await text([0xEF, 0xBB, 0xBF] + Array("Été\r\nfin\rlà".utf8)) == "Été\nfin\nlà")
    }

    @Test func readsUTF16BothWays() async throws {
        let units = Array("Œuvre à 3 €".utf16)
        let little: [UInt8] =
            [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        #expect(try await text(little) == "Œuvre à 3 €")
        #expect(try await text(big) == "Œuvre à 3 €")
    }

    @Test func takesOtherBytesForWindows1252() async throws {
        #expect(try await text([0xC9, 0x74, 0xE9, 0x20, 0x80, 0x20, 0x9C]) == "Été € œ")
    }

    @Test func tellsMarkdownByItsName() async throws {
        #expect(try await DocumentReader().read(Array("# Titre".utf8), fileName: "Fiche.MD").kind == .markdown)
    }

    @Test(arguments: [
        ([UInt8]("GIF89a\u{0}\u{1}".utf8), ReadingRefusal.unknownFormat),
        ([UInt8]("{\\rtf1 Bonjour}".utf8), .unknownFormat),
        ([], .noText),
        ([UInt8](" \n 12 \n".utf8), .noText),
        ([UInt8]("PK\u{3}\u{4}".utf8), .damaged),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .unknownFormat),
        (
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] },
            .encrypted
        ),
    ])
    func refusesWhatItCannotRead(bytes: [UInt8], refusal: ReadingRefusal) async {
        await #expect(throws: refusal) { try await text(bytes) }
    }

    @Test(arguments: [(DocumentReader.largestFile + 1, 20), (DocumentReader.largestText + 1, 4)])
    func refusesWhatIsTooLarge(count: Int, megabytes: Int) async {
        await #expect(throws: ReadingRefusal.tooLarge(megabytes: megabytes)) {
            try await text([UInt8](repeating: 0x61, count: count))
        }
    }

    @Test func believesTheContentAndNotTheName() async {
        await #expect(throws: ReadingRefusal.unknownFormat) {
            try await text([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "fiche.pdf")
        }
    }
}

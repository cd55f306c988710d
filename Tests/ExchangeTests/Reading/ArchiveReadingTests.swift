import Exchange
import TestSupport
import Testing

@Suite struct ArchiveReadingTests {
    private let odt = Array("application/vnd.oasis.opendocument.text".utf8)

    private func read(_ items: [ZipMaker.Item]) async throws -> ReadDocument {
        try await DocumentReader().read(ZipMaker.archive(items), fileName: "fiche.odt")
    }

    @Test func refusesABombThatSaysSo() async {
        let bomb = ZipMaker.Item(name: "word/document.xml", content: [0x41], declared: 2_000_000_000)
        await #expect(throws: ReadingRefusal.tooLarge(megabytes: 100)) { try await read([bomb]) }
    }

    @Test func refusesABombThatLies() async {
        let zeros = [UInt8](repeating: 0, count: 60 << 20)
        let items = ["word/document.xml", "word/media/image1.png"].map {
            ZipMaker.Item(name: $0, content: zeros, declared: 10)
        }
        await #expect(throws: ReadingRefusal.tooLarge(megabytes: 100)) { try await read(items) }
    }

    @Test func refusesAnArchiveThatIsNoText() async {
        await #expect(throws: ReadingRefusal.unknownFormat) {
            try await read([ZipMaker.Item(name: "photo.jpg", content: [1, 2, 3])])
        }
        await #expect(throws: ReadingRefusal.unknownFormat) {
            try await read([
                ZipMaker.Item(name: "mimetype", content: Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
                ZipMaker.Item(name: "content.xml", content: Array("<a/>".utf8)),
            ])
        }
    }

    @Test func saysThatAPasswordIsInTheWay() async {
        let manifest = Array("<manifest:encryption-data/>".utf8)
        await #expect(throws: ReadingRefusal.encrypted) {
            try await read([
                ZipMaker.Item(name: "mimetype", content: odt), ZipMaker.Item(name: "content.xml", content: [0x41]),
                ZipMaker.Item(name: "META-INF/manifest.xml", content: manifest),
            ])
        }
        await #expect(throws: ReadingRefusal.encrypted) {
            try await read([ZipMaker.Item(name: "word/document.xml", content: [0x41], isEncrypted: true)])
        }
    }

    @Test func survivesBrokenArchives() async {
        let whole = ZipMaker.archive([
            ZipMaker.Item(name: "mimetype", content: odt),
            ZipMaker.Item(name: "content.xml", content: Array("<office:document/>".utf8)),
        ])
        var random = SeededRandom(seed: 11)
        for _ in 0..<400 {
            var bytes = whole
            for _ in 0..<3 {
                bytes[Int.random(in: 4..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let cut = Array(bytes.prefix(Int.random(in: 4..<bytes.count, using: &random)))
            await #expect(throws: ReadingRefusal.self) { try await DocumentReader().read(cut, fileName: "f") }
        }
    }
}

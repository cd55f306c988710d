import Exchange
import TestSupport
import Testing

/// Whatever bytes come, the reader answers with records or with a fault that has its sentence.
@Suite struct DirectoryFuzzTests {
    static let whole = "[\n\(DirectoryFixture.structure),\n\(DirectoryFixture.service)\n]"
    static let table = "source;id;nom;date_maj\ndora;a--1;\"Les \"\"Acacias\"\"\";2026-01-02\n"

    private func survives(_ bytes: [UInt8], step: Int) {
        do {
            _ = try DirectoryFixture.items(bytes, step: step)
        } catch {
            #expect(error is DirectoryFault)
        }
    }

    @Test func `random bytes`() {
        var dice = Dice(seed: 7)
        for _ in 0..<1500 {
            let bytes = (0..<Int.random(in: 0..<200, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
            survives(bytes, step: Int.random(in: 1...64, using: &dice))
            survives([0x1F, 0x8B] + bytes, step: 16)
            survives(Array("[{".utf8) + bytes, step: 16)
        }
    }

    @Test(arguments: [whole, table]) func `every truncation`(text: String) {
        let bytes = Array(text.utf8)
        for count in bytes.indices { survives(Array(bytes[..<count]), step: 64) }
        let folded = DirectoryFixture.gzip(bytes)
        for count in folded.indices { survives(Array(folded[..<count]), step: 64) }
    }

    @Test(arguments: [whole, table]) func `mutations`(text: String) {
        var dice = Dice(seed: 11)
        let signs = Array("[]{}\",:\\;\n0-eu".utf8)
        for round in 0..<1500 {
            var bytes = round.isMultiple(of: 5) ? DirectoryFixture.gzip(Array(text.utf8)) : Array(text.utf8)
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: bytes.indices, using: &dice)
                let sign = signs[Int.random(in: signs.indices, using: &dice)]
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
                case 1: bytes[place] = sign
                case 2: bytes.remove(at: place)
                default: bytes.insert(sign, at: place)
                }
            }
            survives(bytes, step: 32)
        }
    }
}

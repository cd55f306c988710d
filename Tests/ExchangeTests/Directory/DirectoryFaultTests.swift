import Cooperation
import Exchange
import Testing

/// Files that cannot be read to their end.
@Suite struct DirectoryFaultTests {
    static let structure = DirectoryFixture.structure

    @Test(
        arguments: [
            ("", .empty), (" \n", .empty), ("[]", .empty), ("nom;adresse\nAPIJE;ici\n", .unknownFormat),
            ("Bonjour", .unknownFormat), ("[\n\(structure),\n", .truncated(line: 3)),
            ("[\n" + structure.dropLast(20), .truncated(line: 2)), ("[\(structure)\n", .truncated(line: 2)),
            ("[\(structure)\n\(structure)]", .malformed(line: 2)), ("[1, 2]", .malformed(line: 1)),
            ("[\(structure)]\n.", .malformed(line: 2)), ("[{\"nom\":\n\n nul}]", .malformed(line: 3)),
            ("{\"nom\" \"APIJE\"}", .malformed(line: 1)), ("{\"nom\":\"\\x\"}", .malformed(line: 1)),
            ("\(structure)\n;", .malformed(line: 2)),
            ("{\"a\":" + String(repeating: "[", count: 9) + String(repeating: "]", count: 9) + "}", .tooDeep(line: 1)),
            ("source,id,nom,date_maj\ndora,\"dora--1,APIJE", .truncated(line: 2)),
        ] as [(String, DirectoryFault)]
    )
    func `a broken file says what and where`(text: String, fault: DirectoryFault) {
        for step in [1, 5, 64 << 10] {
            #expect(throws: fault) { try DirectoryFixture.items(text, step: step) }
        }
    }

    @Test func `Latin-1 and UTF-16 are refused with the line`() {
        let latin = Array("[\n{\"nom\":\n\"Soci".utf8) + [0xE9] + Array("t\"}]".utf8)
        #expect(throws: DirectoryFault.misencoded(line: 3)) { try DirectoryFixture.items(latin) }
        let table = Array("id;nom\n1;Soci".utf8) + [0xE9, 0x0A]
        #expect(throws: DirectoryFault.misencoded(line: 2)) { try DirectoryFixture.items(table) }
        #expect(throws: DirectoryFault.misencoded(line: 1)) { try DirectoryFixture.items([0xFF, 0xFE, 0x5B, 0]) }
    }

    @Test func `a record without end is refused before memory fills`() {
        let endless = Array("[{\"nom\":\"".utf8) + [UInt8](repeating: 0x61, count: 300 << 10)
        #expect(throws: DirectoryFault.recordTooLarge(line: 1)) { try DirectoryFixture.items(endless) }
        let cell = Array("id;nom\n1;\"".utf8) + [UInt8](repeating: 0x61, count: 300 << 10)
        #expect(throws: DirectoryFault.recordTooLarge(line: 2)) { try DirectoryFixture.items(cell) }
    }

    @Test func `a file larger than allowed is refused`() {
        var limits = DirectoryLimits()
        limits.total = 100
        #expect(throws: DirectoryFault.tooLarge) {
            try DirectoryFixture.items(Array(Self.structure.utf8), step: 10, limits: limits)
        }
    }

    @Test func `a zip bomb is refused`() {
        let bomb = DirectoryFixture.gzip(Array("[".utf8) + [UInt8](repeating: 0x20, count: 8 << 20))
        #expect(bomb.count < 20_000)
        #expect(throws: DirectoryFault.compressionBomb) { try DirectoryFixture.items(bomb, step: 1000) }
    }

    @Test func `damaged or cut gzip is refused`() {
        let whole = DirectoryFixture.gzip(Array(Self.structure.utf8))
        #expect(throws: DirectoryFault.compressionDamaged) { try DirectoryFixture.items(Array(whole.dropLast(9))) }
        var damaged = whole
        damaged[whole.count / 2] ^= 0xFF
        #expect(throws: (any Error).self) { try DirectoryFixture.items(damaged) }
    }

    @Test func `an absent file is unreadable`() {
        #expect(throws: DirectoryFault.unreadable) { try FileBytes(path: "/nowhere/annuaire.json") }
    }
}

import Cooperation
import Exchange
import Testing

/// Each rule of the standard, broken once.
@Suite struct RecordRefusalTests {
    @Test(
        arguments: [
            ("nom", nil, .missing(.name)), ("nom", "\"  \"", .missing(.name)), ("nom", "\"ab\"", .nameLength),
            ("nom", "[\"APIJE\"]", .wrongType(.name)), ("source", nil, .missing(.source)), ("id", nil, .missing(.id)),
            ("id", "\"dora/apije\"", .identifierMalformed), ("id", "\"dora apije\"", .identifierMalformed),
            ("date_maj", nil, .missing(.updated)), ("date_maj", "\"24/04/2026\"", .dateMalformed),
            ("date_maj", "\"2026-02-30\"", .dateMalformed), ("date_maj", "\"1999-12-31\"", .dateTooOld),
            ("date_maj", "\"2026-11-22\"", .dateInFuture), ("siret", "\"123\"", .siretMalformed),
            ("siret", "\"3442291330019A\"", .siretMalformed), ("code_postal", "\"3440\"", .postcodeMalformed),
            ("code_insee", "\"2A-04\"", .communeCodeMalformed), ("latitude", "43.6", .positionIncomplete),
            ("adresse", "{\"rue\":1}", .wrongType(.street)), ("telephone", "true", .wrongType(.telephone)),
        ] as [(String, String?, RecordRefusal)]
    )
    func `a record that breaks a rule is refused with its line`(
        field: String,
        value: String?,
        refusal: RecordRefusal
    ) throws {
        let item = try #require(try DirectoryFixture.items(DirectoryFixture.structure(field, value)).first)
        #expect(item.content == .refused(refusal))
        #expect(item.line == 1)
    }

    @Test func `a name may have 150 letters and no more`() throws {
        for (length, isKept) in [(150, true), (151, false)] {
            let name = "\"" + String(repeating: "é", count: length) + "\""
            let item = try #require(try DirectoryFixture.items(DirectoryFixture.structure("nom", name)).first)
            #expect((item.content == .refused(.nameLength)) == !isKept)
        }
    }

    @Test func `a position off the Earth is refused`() throws {
        let text = DirectoryFixture.structure.replacing("43.6741", with: "436741")
        #expect(try DirectoryFixture.items(text).first?.content == .refused(.positionOutOfRange))
    }

    @Test func `the records around a refused one are read`() throws {
        let bad = DirectoryFixture.structure.replacing("2026-04-24", with: "hier")
        let items = try DirectoryFixture.items("\(DirectoryFixture.structure)\n\(bad)\n\(DirectoryFixture.service)")
        #expect(items.map { $0.content == .refused(.dateMalformed) } == [false, true, false])
        #expect(items[1].line == 2)
        #expect(items[1].identifier == "dora--apije")
    }
}

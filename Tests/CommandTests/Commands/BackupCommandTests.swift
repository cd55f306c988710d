import Testing

@testable import maillage

struct BackupCommandTests {
    @Test func `what was saved comes back in an empty database`() async throws {
        let (old, new) = (try Folder(), try Folder())
        await typed("demo", in: old.environment)
        let saved = await typed("backup", old.file("save"), in: old.environment)
        let restored = await typed("restore", old.file("save"), in: new.environment)
        #expect(saved.code == 0)
        #expect(restored.code == 0)
        #expect(restored.printed.contains("lignes reprises"))
        for folder in [old, new] {
            await typed("journal", "export", "-o", folder.file("journal"), in: folder.environment)
        }
        #expect(try old.read("journal") == new.read("journal"))
    }

    @Test func `a backup is not taken back over something`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        await typed("backup", folder.file("save"), in: folder.environment)
        let answer = await typed("restore", folder.file("save"), in: folder.environment)
        #expect(answer.code == 1)
        #expect(answer.complained.contains("contient déjà quelque chose"))
    }

    @Test(arguments: [
        ("", Int32(65), "s’arrête à la ligne 1"), ("neither\n", 65, "La ligne 1"), (nil, 66, "ne peut pas être lue"),
    ])
    func `a file that is no backup changes nothing`(content: String?, code: Int32, sentence: String) async throws {
        let folder = try Folder()
        if let content { try folder.write(content, to: "save") }
        let answer = await typed("restore", folder.file("save"), in: folder.environment)
        #expect(answer.code == code)
        #expect(answer.complained.contains(sentence))
    }

    @Test func `a backup cut short is refused whole`() async throws {
        let (old, new) = (try Folder(), try Folder())
        await typed("demo", in: old.environment)
        await typed("backup", old.file("save"), in: old.environment)
        try old.write(String(old.read("save").prefix(60_000)), to: "cut")
        let answer = await typed("restore", old.file("cut"), in: new.environment)
        #expect(answer.code == 65)
        #expect(answer.complained.contains("Rien n’a été changé"))
        let again = await typed("restore", old.file("save"), in: new.environment)
        #expect(again.code == 0)
    }

    @Test func `a place that cannot be written is said`() async throws {
        let folder = try Folder()
        let answer = await typed("backup", folder.file("nowhere/save"), in: folder.environment)
        #expect(answer.code == 73)
    }
}

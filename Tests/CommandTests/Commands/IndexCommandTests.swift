import Testing

@testable import maillage

struct IndexCommandTests {
    @Test func `indexes are derived anew from the journal`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let answer = await typed("index", "rebuild", in: folder.environment)
        #expect(answer.code == 0)
        #expect(answer.printed.contains("Index reconstruits"))
    }

    @Test func `a file that is no database gets its sentence and code 69`() async throws {
        let folder = try Folder()
        try folder.write(String(repeating: "not a database ", count: 500), to: "maillage.sqlite")
        let answer = await typed("index", "rebuild", in: folder.environment)
        #expect(answer.code == 69)
        #expect(answer.complained.contains("n’est pas une base de Maillage"))
    }

    @Test func `a configuration to mend stops every command with code 78`() async throws {
        for command in [
            ["demo"], ["index", "rebuild"], ["journal", "verify"], ["backup", "save"], ["restore", "save"],
        ] {
            let answer = await typed(command, in: ["MAILLAGE_TIMEZONE": "Nowhere"])
            #expect(answer.code == 78)
            #expect(answer.complained.contains("MAILLAGE_TIMEZONE"))
        }
    }
}

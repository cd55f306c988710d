import Foundation
import TestSupport
import Testing

@testable import maillage

@Suite struct DirectoryCommandTests {
    static let november = Date(timeIntervalSince1970: 1_795_258_800)

    static let town = """
        [
        {"source":"dora","id":"dora--apije","nom":"APIJE - LUNEL","date_maj":"2026-04-24","commune":"Lunel","code_insee":"34145"},
        {"source":"dora","id":"dora--vide","nom":"","date_maj":"2026-04-24"},
        {"source":"dora","structure_id":"dora--apije","id":"dora--velos","nom":"Prêt de vélos, \\"gratuit\\"","description":"Le mardi","date_maj":"2026-04-24","publics":["jeunes"]}
        ]
        """

    private func typed(_ arguments: String..., in folder: Folder) async -> Answer {
        await maillageTyped(arguments, folder)
    }

    private func maillageTyped(_ arguments: [String], _ folder: Folder) async -> Answer {
        await CommandTests.typed(arguments, in: folder.environment, on: Self.november)
    }

    @Test func `a file is imported, reported, and imported again without effect`() async throws {
        let folder = try Folder()
        let file = try folder.write(Self.town, to: "ville.json")
        let first = await typed("directory", "import", file, "--format", "json", in: folder)
        #expect(first.code == 0)
        #expect(first.printed.contains("\"created\" : 1"))
        #expect(first.complained.contains("Ligne 3 (dora--vide)"))
        #expect(first.complained.contains("La colonne"))
        let second = await typed("directory", "import", file, in: folder)
        #expect(second.code == 0)
        let found = await typed("directory", "search", "apij", in: folder)
        #expect(found.printed.contains("dora--apije"))
    }

    @Test func `the directory is counted by source, and an empty one is said to be`() async throws {
        let folder = try Folder()
        let empty = await typed("directory", "figures", in: folder)
        #expect(empty.code == 0 && empty.complained.contains("L’annuaire est vide"))
        _ = await typed("directory", "import", try folder.write(Self.town, to: "ville.json"), in: folder)
        let counted = await typed("directory", "figures", "--format", "json", in: folder)
        #expect(counted.printed.contains("\"source\" : \"dora\""))
        #expect(counted.printed.contains("\"organisations\" : 1") && counted.printed.contains("\"services\" : 1"))
        #expect(counted.printed.contains("\"ageing\" : 1") && counted.printed.contains("\"old\" : 0"))
    }

    @Test func `a broken or absent file stops with a sentence and changes nothing`() async throws {
        let folder = try Folder()
        let cut = try folder.write(String(Self.town.dropLast(30)), to: "coupe.json")
        let answer = await typed("directory", "import", cut, in: folder)
        #expect(answer.code == FailureCode.badData.rawValue)
        #expect(answer.complained.contains("Ligne 4"))
        let searched = await typed("directory", "search", "apije", in: folder)
        #expect(!searched.printed.contains("dora--"))
        #expect(
            await typed("directory", "import", folder.file("rien.json"), in: folder).code
                == FailureCode.noInput.rawValue
        )
    }

    @Test(arguments: ["csv", "json"]) func `what leaves comes back unchanged`(format: String) async throws {
        let folder = try Folder()
        let file = try folder.write(Self.town, to: "ville.json")
        _ = await typed("directory", "import", file, in: folder)
        for services in [false, true] {
            let flags = services ? ["--services"] : []
            let out = await maillageTyped(["directory", "export", "--format", format] + flags, folder)
            let again = try folder.write(out.printed + "\n", to: "sortie.\(format)")
            let back = await typed("directory", "import", again, "--format", "json", in: folder)
            #expect(back.code == 0)
            #expect(back.printed.contains("\"unchanged\" : 1"))
        }
    }
}

@Suite(.enabled(if: SharedData.isPresent, "the shared folder is absent")) struct SharedDirectoryImportTests {
    @Test func `the whole of the real directory is imported, searched, and imported again without effect`() async throws
    {
        let folder = try Folder()
        for isFirst in [true, false] {
            for name in SharedData.directoryFiles {
                let answer = await typed(
                    "directory",
                    "import",
                    SharedData.path("directory/\(name)"),
                    "--format",
                    "json",
                    in: folder.environment,
                    on: DirectoryCommandTests.november
                )
                #expect(answer.code == 0)
                let rows = try JSONDecoder().decode([Counted].self, from: Data(answer.printed.utf8))
                #expect(rows.compactMap(\.refused) == [0])
                #expect((rows.compactMap(\.created).reduce(0, +) > 0) == isFirst)
                #expect(rows.compactMap(\.updated).reduce(0, +) == 0)
            }
        }
        let found = await typed(
            "directory",
            "search",
            "restos",
            "du",
            "coeur",
            in: folder.environment,
            on: DirectoryCommandTests.november
        )
        #expect(found.printed.contains("restaurants-du-coeur"))
    }
}

private struct Counted: Decodable {
    let created: Int?
    let updated: Int?
    let refused: Int?
}

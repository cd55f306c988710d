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
        #expect(first.complained.isEmpty)
        let told = try JSONDecoder().decode(Imported.self, from: Data(first.printed.utf8))
        #expect(told.organisations.created == 1 && told.services.created == 1)
        #expect(told.refused.map(\.line) == [3] && told.refused.map(\.identifier) == ["dora--vide"])
        #expect(told.refused.allSatisfy { $0.reason.hasPrefix("directory.") && $0.sentence.contains("La colonne") })
        let second = await typed("directory", "import", file, in: folder)
        #expect(second.code == 0)
        #expect(second.complained.contains("Ligne 3 (dora--vide)"))
        #expect(second.complained.contains("La colonne"))
        let found = await typed("directory", "search", "apij", in: folder)
        #expect(found.printed.contains("dora--apije"))
    }

    @Test func `a program is told every refusal and every remark, a reader the first thousand`() async throws {
        let folder = try Folder()
        let nameless = (1...1005).map { #"{"source":"dora","id":"dora--\#($0)","nom":"","date_maj":"2026-04-24"}"# }
        let odd = (1...1003).map {
            #"{"source":"dora","id":"dora--p\#($0)","nom":"Parc \#($0)","date_maj":"2026-04-24","courriel":"parc"}"#
        }
        let file = try folder.write((nameless + odd).joined(separator: "\n"), to: "parcs.json")
        let whole = await typed("directory", "import", file, "--format", "json", in: folder)
        #expect(whole.code == 0)
        let told = try JSONDecoder().decode(Imported.self, from: Data(whole.printed.utf8))
        #expect(told.organisations.created == 1003)
        #expect(told.refused.count == 1005)
        let mails = told.warned.filter { $0.field == "courriel" }
        #expect(mails.count == 1003)
        #expect(mails.allSatisfy { $0.kind == "dropped" && $0.value == "parc" })
        let read = await typed("directory", "import", file, in: folder)
        #expect(read.complained.contains("Ligne 1000 (dora--1000)"))
        #expect(!read.complained.contains("Ligne 1001 (dora--1001)"))
        #expect(read.complained.contains("… et 5 autres fiches refusées."))
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
                let told = try JSONDecoder().decode(Imported.self, from: Data(answer.printed.utf8))
                #expect(told.refused.isEmpty)
                #expect((told.organisations.created + told.services.created > 0) == isFirst)
                #expect(told.organisations.updated + told.services.updated == 0)
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

/// What an import tells another program.
private struct Imported: Decodable {
    struct Counts: Decodable {
        let created: Int
        let updated: Int
        let unchanged: Int
    }

    struct Refused: Decodable {
        let line: Int
        let identifier: String?
        let reason: String
        let sentence: String
    }

    struct Warned: Decodable {
        let line: Int
        let kind: String
        let field: String
        let value: String
    }

    let organisations: Counts
    let services: Counts
    let refused: [Refused]
    let warned: [Warned]
}

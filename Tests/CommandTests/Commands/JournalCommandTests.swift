import Foundation
import Journal
import Testing

@testable import maillage

struct JournalCommandTests {
    @Test func `an intact journal is said to be`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let answer = await typed("journal", "verify", in: folder.environment)
        #expect(answer.code == 0)
        #expect(answer.printed.contains("La chaîne du journal est intacte"))
        #expect(answer.printed.contains("Sans preuve gardée ailleurs"))
    }

    @Test(arguments: [
        (BrokenEntry.Fault.missing, "an entry is missing"),
        (.body, "the text is not what was written"),
        (.erased, "the text is gone and nothing says so"),
        (.chain, "the entry does not follow from the one before"),
    ])
    func `the first broken entry is named, with code 1`(fault: BrokenEntry.Fault, words: String) throws {
        let broken = BrokenEntry(position: 12, stream: StreamName("partnership/a"), version: 3, fault: fault)
        let failure = #expect(throws: Failure.self) {
            try speaking(.english) {
                try JournalReport(check: JournalCheck(entries: 20, broken: broken)).print(as: .table)
            }
        }
        #expect(failure?.code == .refused)
        #expect(failure?.sentence == "The journal is broken at entry 12 (partnership/a, version 3): \(words).")
    }

    @Test func `the export has one JSON object a line, and no person's name`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let answer = await typed("journal", "export", "--output", folder.file("journal"), in: folder.environment)
        #expect(answer.code == 0)
        let lines = try folder.read("journal").split(separator: "\n")
        let position = try #require(
            JSONSerialization.jsonObject(with: Data(lines[lines.count - 1].utf8)) as? [String: Any]
        )["position"]
        #expect(position as? Int == lines.count)
        for person in DemoPerson.all { #expect(!lines.contains { $0.contains(person.name) }) }
    }

    @Test func `an entry is erased once, by right, and the chain still holds`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        func redact(_ position: String, _ reason: String) async -> Int32 {
            let answer = await typed(
                "journal",
                "redact",
                "--position",
                position,
                "--reason",
                reason,
                "--yes",
                in: folder.environment
            )
            return answer.code
        }
        let before = try await Self.lastEntry(in: folder)
        #expect(await redact("\(before)", " ") == FailureCode.refused.rawValue)
        #expect(await redact("\(before + 1)", "La personne le demande") == FailureCode.refused.rawValue)
        #expect(await redact("\(before)", "La personne le demande") == 0)
        #expect(await redact("\(before)", "La personne le demande") == FailureCode.refused.rawValue)
        let answer = await typed("journal", "verify", in: folder.environment)
        #expect(answer.printed.contains("dont 1 effacées dans les règles"))
    }

    private static func lastEntry(in folder: Folder) async throws -> Int {
        await typed("journal", "export", "--output", folder.file("journal"), in: folder.environment)
        return try folder.read("journal").split(separator: "\n").count
    }

    @Test func `an export never overwrites a file`() async throws {
        let folder = try Folder()
        try folder.write("mine", to: "journal")
        let answer = await typed("journal", "export", "-o", folder.file("journal"), in: folder.environment)
        #expect(answer.code == 73)
        #expect(try folder.read("journal") == "mine")
    }
}

import ArgumentParser
import Foundation
import Testing

@testable import maillage

/// The help of every command, word for word; written anew when `MAILLAGE_TEST_RECORD` is set, and reviewed as text.
struct HelpTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")

    struct Page: CustomTestStringConvertible, Sendable {
        let command: any ParsableCommand.Type
        let name: String

        var testDescription: String { name }

        /// The command and all those under it.
        static func all(_ command: any ParsableCommand.Type = Maillage.self, under parent: String = "") -> [Page] {
            let own = command.configuration.commandName ?? ""
            let name = parent.isEmpty ? own : "\(parent) \(own)"
            return [Page(command: command, name: name)]
                + command.configuration.subcommands.flatMap { all($0, under: name) }
        }
    }

    @Test(arguments: Page.all(), Speech.allCases)
    func `help says what it said`(page: Page, speech: Speech) throws {
        let help = speaking(speech) { Maillage.helpMessage(for: page.command, columns: 80) }
        let file = Self.golden.appending(path: "\(speech.rawValue)/\(page.name.replacing(" ", with: "-")).txt")
        if ProcessInfo.processInfo.environment["MAILLAGE_TEST_RECORD"] != nil {
            try Data((help + "\n").utf8).write(to: file)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == help + "\n")
    }

    @Test func `every command can be found from the first page`() {
        #expect(Page.all().count >= 10)
    }

    @Test func `the first page lists every exit code`() async {
        let answer = await typed("--help")
        #expect(answer.code == 0)
        for code in FailureCode.allCases {
            let meaning = speaking(.english) { code.meaning }
            #expect(answer.printed.contains("  \(code.rawValue)  \(meaning)"))
        }
    }
}

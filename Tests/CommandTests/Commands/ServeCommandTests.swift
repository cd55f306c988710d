import Cooperation
import Foundation
import Journal
import Synchronization
import TestSupport
import Testing

@testable import maillage

struct ServeCommandTests {
    /// Serves until the first line is printed, then stops; returns the exit code and what was printed.
    private func served(_ environment: [String: String]) async -> Answer {
        let printed = Mutex<[String]>([])
        let (lines, continuation) = AsyncStream.makeStream(of: String.self)
        let surroundings = Surroundings(
            environment: environment,
            print: { line in
                printed.withLock { $0.append(line) }
                continuation.yield(line)
            },
            complain: { continuation.yield($0) },
            now: { Date() }
        )
        let server = Task {
            await Surroundings.$current.withValue(surroundings) { await Maillage.perform(["serve"]) }
        }
        for await _ in lines.prefix(1) { server.cancel() }
        let code = await server.value
        return Answer(code: code, printed: printed.withLock { $0.joined(separator: "\n") }, complained: "")
    }

    @Test func `it says where it is, and stops when asked`() async throws {
        let folder = try Folder()
        let environment = folder.environment.merging(["MAILLAGE_PORT": "18471"]) { $1 }
        let answer = await served(environment)
        #expect(answer.code == 0)
        #expect(answer.printed.hasPrefix("Maillage est prêt : http://127.0.0.1:18471/"))
        #expect(!answer.printed.contains("/connexion/lien/"))
    }

    @Test func `an address that is not this machine's is said, with code 69`() async throws {
        let folder = try Folder()
        let answer = await typed("serve", in: folder.environment.merging(["MAILLAGE_HOST": "203.0.113.1"]) { $1 })
        #expect(answer.code == 69)
        #expect(answer.complained == "203.0.113.1 n’est pas une adresse de cette machine : changez MAILLAGE_HOST.")
    }
}

@Suite(.sandbox)
struct WelcomeTests {
    @Test func `a demonstration gives each persona a link of their own`() async throws {
        let store = try Sandbox.store
        let folder = try Folder()
        let configuration = try Configuration(Settings(["MAILLAGE_DATA": folder.path]))
        try await Demo.fill(store, configuration)
        let lines = try await Welcome(configuration, store, isDemonstration: true).lines
        for persona in Persona.all {
            let line = try #require(lines.first { $0.contains(persona.person.name) })
            #expect(line.contains(": http://127.0.0.1:8080/connexion/lien/"))
        }
        #expect(Set(lines).count == Persona.all.count + 2)
    }

    @Test func `a site of real people prints nobody's link`() async throws {
        let lines = try await Welcome(Configuration(Settings([:])), Sandbox.store, isDemonstration: false).lines
        #expect(lines.count == 1)
    }
}

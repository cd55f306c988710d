import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Taking over a document", .sandbox)
struct ImportTests {
    private let sheet = """
        # Un jardin pour tous

        ## Contexte

        Le terrain est vide.

        ## Partenaires

        La Ville de Lormont.
        """

    private func send(_ reader: Browser, _ bytes: [UInt8], kind: String = "actionSheet") async throws -> Answered {
        let form: Form = ["kind": kind, "origin": "ownInitiative"]
        return try await reader.upload(.paperImport, Upload(name: "fiche.md", bytes: bytes), form)
    }

    @Test("its sections are found, and the file stays with the paper")
    func works() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.get(.paperImport).status == 200)
            #expect(try await send(nadia, Array(sheet.utf8)).status == 303)
            let paper = try #require(try await town.store.papers(of: Personas.acacias).first)
            #expect(paper.latestPaper?.title == "Un jardin pour tous")
            #expect(paper.latestPaper?.sections[.context] == "Le terrain est vide.")
            let original = try await nadia.get(.paperOriginal(paper.id))
            #expect(original.text == sheet)
            #expect(original.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(try await town.sofia.get(.paperOriginal(paper.id)).status == 404)
        }
    }

    @Test("what cannot be read is a sentence, and nothing is half done")
    func refused() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let unreadable: [[UInt8]] = [
                [], Array("   ".utf8), Array("%PDF-1.7 cassé".utf8), [0x50, 0x4B, 3, 4, 0, 0],
            ]
            for bytes in unreadable {
                let answer = try await send(nadia, bytes)
                #expect([409, 422].contains(answer.status))
                #expect(answer.refuses("file"))
            }
            #expect(try await send(nadia, Array(sheet.utf8), kind: "").status == 422)
            #expect(try await town.store.papers(of: Personas.acacias).isEmpty)
        }
    }

    @Test("nobody, a wrong method")
    func closed() async throws {
        try await Town.open { town in
            let shown = try await town.visitor.get(.paperImport)
            #expect(shown.status == 303)
            #expect(try await town.visitor.post(.paperImport).status == 401)
            #expect(try await town.nadia.send(.delete, .paperImport).status == 405)
        }
    }
}

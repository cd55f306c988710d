import Testing

@testable import maillage

struct DemoCommandTests {
    @Test func `an empty database is filled, and asking again changes nothing`() async throws {
        let folder = try Folder()
        let first = await typed("demo", in: folder.environment)
        #expect(first.code == 0)
        #expect(
            first.printed == "Le territoire de démonstration est prêt : 37 structures, six papiers, trois partenariats."
        )
        let before = await typed("journal", "export", "-o", folder.file("before"), in: folder.environment)
        let second = await typed("demo", in: folder.environment)
        #expect(before.code == 0)
        #expect(second.code == 0)
        #expect(second.printed == "La démonstration est déjà là.")
        await typed("journal", "export", "-o", folder.file("after"), in: folder.environment)
        #expect(try folder.read("before") == folder.read("after"))
    }

    @Test func `a database with anything else in it is left alone`() async throws {
        let folder = try Folder()
        await typed("demo", "--organisations", "3", in: folder.environment)
        let answer = await typed("demo", in: folder.environment)
        #expect(answer.code == 1)
        #expect(answer.complained.contains("n’est pas vide"))
    }

    @Test func `the measuring directory has as many organisations and papers as asked`() async throws {
        let folder = try Folder()
        let answer = await typed("demo", "--organisations", "120", "--papers", "3", in: folder.environment)
        #expect(answer.printed == "Annuaire de mesure : 120 structures, 3 papiers.")
        let verified = await typed("journal", "verify", in: folder.environment)
        #expect(verified.code == 0)
    }

    @Test(arguments: [
        ["--organisations", "0"], ["--organisations", "-1"], ["--papers", "2"],
        ["--organisations", "1", "--papers", "2"], ["--organisations", "many"], ["--entries", "100"],
        ["--organisations", "100", "--entries", "99"],
        ["--organisations", "100", "--entries", "100", "--entries", "100"],
    ])
    func `numbers that make no directory are refused before anything is written`(arguments: [String]) async throws {
        let folder = try Folder()
        let answer = await typed(["demo"] + arguments, in: folder.environment)
        #expect(answer.code == 64)
        #expect(!answer.complained.isEmpty)
    }
}

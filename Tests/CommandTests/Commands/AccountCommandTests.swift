import Testing

@testable import maillage

struct AccountCommandTests {
    @Test func `creating an account shows its sign-in link on the public address`() async throws {
        let folder = try Folder()
        let environment = folder.environment.merging(["MAILLAGE_URL": "https://maillage.example.org"]) { $1 }
        let answer = await typed(
            ["account", "create", "Nadia@Example.org", "--name", "Nadia", "--administrator"],
            in: environment
        )
        #expect(answer.code == 0)
        #expect(answer.printed.hasPrefix("https://maillage.example.org/connexion/lien/"))
        let link = await typed(["account", "link", "nadia@example.org"], in: environment)
        #expect(link.code == 0)
        #expect(link.printed.hasPrefix("https://maillage.example.org/connexion/lien/"))
        #expect(link.printed != answer.printed)
    }

    @Test func `an address has one account`() async throws {
        let folder = try Folder()
        for code in [Int32(0), 1] {
            let answer = await typed(
                "account",
                "create",
                "nadia@example.org",
                "--name",
                "Nadia",
                in: folder.environment
            )
            #expect(answer.code == code)
            #expect(answer.complained == (code == 0 ? "" : "nadia@example.org a déjà un compte."))
        }
    }

    @Test(arguments: [
        (["create", "nadia", "--name", "Nadia"], Int32(1), "n’est pas une adresse"),
        (["create", "nadia@example.org", "--name", "  "], 1, "Il manque le nom"),
        (["create", "nadia@example.org"], 64, "--name"),
        (["link", "nobody@example.org"], 1, "Personne n’a de compte"),
        (["session", "nobody@example.org"], 1, "maillage account create nobody@example.org"),
        (["session"], 64, "mails"),
    ])
    func `what cannot be done is said`(arguments: [String], code: Int32, sentence: String) async throws {
        let folder = try Folder()
        let answer = await typed(["account"] + arguments, in: folder.environment)
        #expect(answer.code == code)
        #expect(answer.complained.contains(sentence))
    }

    @Test func `a session is a cookie, and acts for the only organisation of the person`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let answer = await typed(
            "account",
            "session",
            DemoPerson.samira.mail,
            DemoPerson.josiane.mail,
            "--format",
            "json",
            in: folder.environment
        )
        #expect(answer.code == 0)
        #expect(answer.printed.contains(#""cookie" : "session="#))
        #expect(answer.printed.contains(#""organisation" : "demo--centre-social-les-terrasses""#))
        #expect(answer.printed.contains(#""organisation" : null"#))
    }

    @Test func `under https the cookie has its protected name`() async throws {
        let folder = try Folder()
        await typed("demo", in: folder.environment)
        let environment = folder.environment.merging(["MAILLAGE_URL": "https://maillage.example.org"]) { $1 }
        let answer = await typed("account", "session", DemoPerson.samira.mail, in: environment)
        #expect(answer.printed.contains("__Host-session="))
    }
}

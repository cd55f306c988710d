import Foundation
import Testing

@testable import maillage

struct ConfigCommandTests {
    @Test func `the table says what is in force and where it comes from`() async throws {
        let answer = await typed("config", in: ["LANG": "fr_FR.UTF-8", "MAILLAGE_PORT": "9090"])
        #expect(answer.code == 0)
        #expect(answer.printed.contains(#/MAILLAGE_PORT +9090 +environment/#))
        #expect(answer.printed.contains(#/MAILLAGE_URL +http://127\.0\.0\.1:9090 +derived/#))
        #expect(answer.complained.isEmpty)
    }

    @Test(arguments: [("non", true), ("oui", false)])
    func `behind https, a proxy that is not trusted is worth a warning`(proxy: String, isWarned: Bool) async {
        let answer = await typed(
            "config",
            in: ["MAILLAGE_URL": "https://maillage.example.org", "MAILLAGE_TRUSTED_PROXY": proxy]
        )
        #expect(answer.code == 0 && answer.complained.contains("MAILLAGE_TRUSTED_PROXY") == isWarned)
    }

    @Test(arguments: [("", true), ("https://code.example.org/maillage", false)])
    func `behind https, a source that nobody can find is worth a warning`(source: String, isWarned: Bool) async {
        let answer = await typed(
            "config",
            in: ["MAILLAGE_URL": "https://maillage.example.org", "MAILLAGE_SOURCE_URL": source]
        )
        #expect(answer.code == 0 && answer.complained.contains("MAILLAGE_SOURCE_URL") == isWarned)
    }

    @Test func `passwords are masked wherever they are`() async {
        let answer = await typed(
            "config",
            in: [
                "DATABASE_URL": "postgres://maillage:hunter2@db/maillage",
                "MAILLAGE_SECRET": "a-secret-of-more-than-thirty-two-letters",
                "MAILLAGE_SMTP_URL": "smtps://mail.example.org",
                "MAILLAGE_SMTP_USER": "maillage",
                "MAILLAGE_SMTP_PASSWORD": "hunter3",
            ]
        )
        #expect(answer.code == 0)
        #expect(answer.printed.contains("postgres://maillage:••••••@db/maillage"))
        for secret in ["hunter2", "hunter3", "thirty-two"] { #expect(!answer.printed.contains(secret)) }
    }

    @Test func `JSON has the same keys in every language`() async throws {
        for language in ["fr_FR.UTF-8", "en_GB.UTF-8"] {
            let answer = await typed("config", "--format", "json", in: ["LANG": language])
            let rows = try JSONDecoder().decode([[String: String?]].self, from: Data(answer.printed.utf8))
            #expect(rows.count == Setting.allCases.count)
            #expect(Set(rows[0].keys) == ["name", "value", "source", "meaning"])
        }
    }

    @Test func `a wrong value is shown, then refused with code 78`() async {
        let answer = await typed("config", in: ["MAILLAGE_PORT": "abc"])
        #expect(answer.code == 78)
        #expect(answer.printed.contains("abc"))
        #expect(answer.complained == "MAILLAGE_PORT is “abc”: it must be a number from 1 to 65535.")
    }

    @Test func `a misspelt setting is pointed out`() async {
        let answer = await typed("config", in: ["MAILLAGE_PROT": "1", "LANG": "fr"])
        #expect(answer.code == 0)
        #expect(answer.complained == "MAILLAGE_PROT n’est pas un réglage de Maillage.")
    }
}

import Testing

@testable import maillage

struct SpeechTests {
    @Test(arguments: [
        ([:], Speech.english),
        (["LANG": "fr_FR.UTF-8"], .french),
        (["LANG": "fr_BE"], .french),
        (["LANG": "en_GB.UTF-8"], .english),
        (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
        (["LANG": "C", "LC_MESSAGES": "fr_FR.UTF-8"], .french),
        (["LANG": "fr_FR.UTF-8", "LC_ALL": ""], .french),
    ])
    func `the locale decides, in the order of POSIX`(environment: [String: String], speech: Speech) {
        #expect(Speech(environment: environment) == speech)
    }

    @Test func `a misspelt command gets its usage and code 64`() async {
        let answer = await typed("confg")
        #expect(answer.code == 64)
        #expect(answer.printed.isEmpty)
        #expect(answer.complained.contains("Usage: maillage"))
    }

    @Test func `the version is printed alone`() async {
        let answer = await typed("--version")
        #expect(answer.code == 0)
        #expect(answer.printed == Maillage.version)
    }
}

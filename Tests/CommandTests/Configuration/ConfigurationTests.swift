import Foundation
import Testing

@testable import maillage

struct ConfigurationTests {
    private func configuration(_ environment: [String: String] = [:]) throws -> Configuration {
        try Configuration(Settings(environment))
    }

    @Test func `nothing needs to be set to start`() throws {
        let configuration = try configuration()
        #expect(configuration.address == "http://127.0.0.1:8080")
        #expect(configuration.mailFrom == "maillage@127.0.0.1")
        #expect(configuration.mailServer == nil)
        #expect(configuration.timeZone.identifier == "Europe/Paris")
        #expect(configuration.derived(.database) == "var/maillage.sqlite")
    }

    @Test func `the public address loses its last slash and gives the sender its domain`() throws {
        let configuration = try configuration(["MAILLAGE_URL": "https://maillage.example.org/"])
        #expect(configuration.address == "https://maillage.example.org")
        #expect(configuration.mailFrom == "maillage@maillage.example.org")
    }

    @Test func `an IPv6 host keeps its brackets in the address`() throws {
        #expect(try configuration(["MAILLAGE_HOST": "::1"]).address == "http://[::1]:8080")
    }

    @Test func `the site has the name and the source that the host says`() throws {
        let usual = try configuration()
        #expect(usual.instanceName == "Maillage" && usual.sourceAddress == nil)
        let source = "https://code.example.org/maillage?tag=1"
        let said = try configuration(["MAILLAGE_NAME": "Maillage du Lez", "MAILLAGE_SOURCE_URL": source])
        #expect(said.instanceName == "Maillage du Lez" && said.sourceAddress == source)
    }

    @Test(arguments: [("oui", true), ("1", true), ("Yes", true), ("non", false), ("off", false)])
    func `yes and no are understood in both languages`(word: String, answer: Bool) throws {
        #expect(try configuration(["MAILLAGE_DEMO": word]).isDemonstration == answer)
    }

    @Test func `a proxy is trusted only when the host says so`() throws {
        #expect(try configuration().trustsProxy == false)
        #expect(try configuration(["MAILLAGE_TRUSTED_PROXY": "oui"]).trustsProxy)
    }

    @Test(arguments: [
        ("DATABASE_URL", "mysql://localhost/maillage"),
        ("MAILLAGE_PORT", "abc"),
        ("MAILLAGE_PORT", "65536"),
        ("MAILLAGE_PORT", "0"),
        ("MAILLAGE_TRUSTED_PROXY", "10.0.0.1"),
        ("MAILLAGE_URL", "maillage.example.org"),
        ("MAILLAGE_URL", "ftp://maillage.example.org"),
        ("MAILLAGE_NAME", "Maillage\ndu Lez"),
        ("MAILLAGE_NAME", String(repeating: "a", count: 61)),
        ("MAILLAGE_SOURCE_URL", "code.example.org"),
        ("MAILLAGE_SOURCE_URL", "javascript://code.example.org"),
        ("MAILLAGE_SECRET", "too short"),
        ("MAILLAGE_SMTP_URL", "mail.example.org"),
        ("MAILLAGE_SMTP_USER", "maillage"),
        ("MAILLAGE_SMTP_PASSWORD", "secret"),
        ("MAILLAGE_MAIL_FROM", "Maillage"),
        ("MAILLAGE_TIMEZONE", "Saint-Aubin"),
        ("MAILLAGE_DEMO", "maybe"),
        ("MAILLAGE_LOG_LEVEL", "loud"),
    ])
    func `a value that cannot be meant is refused with its name`(name: String, value: String) throws {
        let failure = #expect(throws: Failure.self) { try configuration([name: value]) }
        #expect(failure?.code == .configuration)
        #expect(failure?.sentence.contains(name) == true)
    }

    @Test func `a refusal never shows a secret`() throws {
        let failure = #expect(throws: Failure.self) { try configuration(["MAILLAGE_SECRET": "hunter2"]) }
        #expect(failure?.sentence.contains("hunter2") == false)
    }
}

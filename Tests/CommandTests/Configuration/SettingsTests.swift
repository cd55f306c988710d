import Testing

@testable import maillage

struct SettingsTests {
    @Test func `what nobody gives has its usual value, or none`() throws {
        let settings = try Settings([:])
        #expect(settings[.port] == Settings.Found(value: "8080", source: .usual))
        #expect(settings[.secret] == nil)
    }

    @Test func `an empty variable is as if absent`() throws {
        #expect(try Settings(["MAILLAGE_PORT": ""])[.port]?.source == .usual)
    }

    @Test(arguments: Setting.allCases)
    func `each setting may come from a file`(setting: Setting) throws {
        let folder = try Folder()
        let path = try folder.write("what it says\n", to: "value")
        let found = try #require(try Settings([setting.fileName: path])[setting])
        #expect(found == Settings.Found(value: "what it says", source: .file(path)))
    }

    @Test func `a value given twice is refused`() throws {
        let failure = #expect(throws: Failure.self) {
            try Settings(["MAILLAGE_SECRET": "a", "MAILLAGE_SECRET_FILE": "/b"])
        }
        #expect(failure?.code == .configuration)
        #expect(failure?.sentence.contains("MAILLAGE_SECRET_FILE") == true)
    }

    @Test(arguments: ["", "\n", nil])
    func `a file that is empty or missing is refused, by name`(content: String?) throws {
        let folder = try Folder()
        if let content { try folder.write(content, to: "secret") }
        let failure = #expect(throws: Failure.self) {
            try Settings(["MAILLAGE_SECRET_FILE": folder.file("secret")])
        }
        #expect(failure?.sentence.contains(folder.file("secret")) == true)
    }

    @Test func `a misspelt name is noticed, somebody else's is not`() throws {
        #expect(try Settings(["MAILLAGE_PROT": "1", "PATH": "/bin", "DATABASE_URLS": ""]).unknown == ["MAILLAGE_PROT"])
    }
}

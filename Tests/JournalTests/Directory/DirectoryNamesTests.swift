import Cooperation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct DirectoryNamesTests {
    private func names() async throws -> DirectoryNames {
        let store = try Sandbox.store
        try await store.list(SmallTown.items)
        return store.directoryNames
    }

    @Test func `many keys are looked up at once`() async throws {
        let keys = Set(["Secours Populaire Français", "Les amis du livre", "Inconnue"].map(NameKey.key))
        let found = try await names().named(keys)
        #expect(
            found.mapValues { $0.map(\.organisation.rawValue) } == [
                "secours populaire francais": ["dora--secours"], "amis livre": ["dora--amis"],
            ]
        )
    }

    @Test func `acronyms come from brackets and from descriptions`() async throws {
        let found = try await names().abbreviated(["mlj", "mdo"])
        #expect(found["mlj"]?.map(\.organisation.rawValue) == ["dora--mission"])
        #expect(found["mdo"]?.first?.acronym == "MDO")
    }

    @Test(arguments: [
        ("le Secour populaire de Nîmes", "dora--secours"), ("Maison de l'adolescent", "dora--maison"),
        ("mission locale pour les jeunes", "dora--mission"), ("Amis du livres", "dora--amis"),
    ]) func `a phrase finds the name that looks like it`(phrase: String, id: String) async throws {
        #expect(try await names().resembling(phrase, limit: 5).first?.organisation.rawValue == id)
    }

    @Test func `a phrase like no name finds nothing`() async throws {
        #expect(try await names().resembling("xylophone quantique", limit: 5).isEmpty)
        #expect(try await names().resembling("", limit: 5).isEmpty)
    }
}

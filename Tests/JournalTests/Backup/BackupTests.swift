import Cooperation
import Crypto
import Foundation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct BackupTests {
    private static let tables = [
        "entry", "account", "session", "link", "outbox", "data_key", "blob",
    ]

    private let secret = InstanceSecret("le secret des tests")

    @Test func `what was backed up comes back, indexes and keys too`() async throws {
        try await withFile { file in
            let store = try Sandbox.store
            try await fill(store)
            let rows = try await store.backup(to: file)
            let tables = Self.tables + Indexes(Indexes.all).tables
            let before = try await store.dump(tables)
            let key = try await store.signingKey(under: secret)
            try await SandboxPlace.temporary { place in
                let other = try await Store.open(place.configuration)
                defer { other.close() }
                #expect(try await other.restore(from: file) == rows)
                #expect(try await other.dump(tables) == before)
                #expect(try await other.verify().isSound)
                #expect(
                    try await other.signingKey(under: secret).rawRepresentation == key.rawRepresentation
                )
                try await other.perform { try $0.send(OutgoingMail(to: "a@b.example", subject: "x", text: "y")) }
            }
        }
    }

    @Test(.enabled(if: SandboxPlace.postgres != nil))
    func `a backup of PostgreSQL is taken back by SQLite, and the other way round`() async throws {
        try await withFile { file in
            let postgres = try Sandbox.store
            try await fill(postgres)
            try await postgres.backup(to: file)
            let before = try await postgres.dump(Self.tables)
            try await SandboxPlace.onSQLite { place in
                let sqlite = try await Store.open(place.configuration)
                defer { sqlite.close() }
                try await sqlite.restore(from: file)
                #expect(try await sqlite.dump(Self.tables) == before)
                try await sqlite.backup(to: file)
            }
            try await SandboxPlace.temporary { place in
                let other = try await Store.open(place.configuration)
                defer { other.close() }
                try await other.restore(from: file)
                #expect(try await other.dump(Self.tables) == before)
            }
        }
    }

    @Test func `a backup beside writers is one state, whole`() async throws {
        try await withFile { file in
            let store = try Sandbox.store
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask { try await store.list(OrganisationID("org-\(number)"), "A", "B", "C") }
                }
                group.addTask { _ = try await store.backup(to: file) }
                try await group.waitForAll()
            }
            try await SandboxPlace.temporary { place in
                let other = try await Store.open(place.configuration)
                defer { other.close() }
                try await other.restore(from: file)
                let check = try await other.verify()
                #expect(check.isSound)
                #expect(check.entries.isMultiple(of: 3))
            }
        }
    }

    @Test func `a store that holds something refuses a backup`() async throws {
        try await withFile { file in
            let store = try Sandbox.store
            try await store.list(Personas.lire, "Lire")
            try await store.backup(to: file)
            let error = await #expect(throws: BackupRefused.self) { try await store.restore(from: file) }
            #expect(error?.reason == .notEmpty)
        }
    }

    @Test(
        "a file that is not whole leaves the store empty",
        arguments: [
            ("\n{\"end\":{\"rows\":2}}", "", BackupRefused.Reason.truncated),
            ("\"entry\"", "\"etnry\"", .malformed),
            ("\n{", "\nx{", .malformed),
            ("Lire", "Rire", .unsound),
            ("\"journal\"", "\"journal-9\"", .tooNew),
        ]
    )
    func damaged(_ part: String, _ replacement: String, _ reason: BackupRefused.Reason) async throws {
        try await withFile { file in
            let store = try Sandbox.store
            try await store.list(Personas.lire, "Lire", "Lire ensemble")
            try await store.backup(to: file)
            let whole = try String(contentsOf: file, encoding: .utf8)
            #expect(whole.contains(part))
            try Data(whole.replacing(part, with: replacement).utf8).write(to: file)
            try await SandboxPlace.temporary { place in
                let other = try await Store.open(place.configuration)
                defer { other.close() }
                let error = await #expect(throws: BackupRefused.self) { try await other.restore(from: file) }
                #expect(error?.reason == reason)
                #expect(try await other.lastPosition() == 0)
            }
        }
    }

    private func fill(_ store: Store) async throws {
        try await store.writeSamples()
        _ = try await store.signingKey(under: secret)
        try await store.perform { unit in
            let now = unit.moment.instant
            _ = try unit.connection.sessions.open(
                for: Personas.nadia,
                agent: "Firefox",
                at: now,
                until: now.advanced(bySeconds: 60)
            )
            _ = try unit.connection.links.issue(
                LinkPurpose("test"),
                about: ["a": "b"],
                at: now,
                until: now.advanced(bySeconds: 60)
            )
            try unit.send(OutgoingMail(to: "nadia@acacias.example", subject: "Bonjour", text: "À demain."))
            try unit.connection.blobs.put(Data([0, 1, 2, 255]), mediaType: "application/pdf", at: now)
            try unit.redact(StreamName(Personas.lormont), version: 1, by: .operator)
        }
    }

    private func withFile(_ body: (URL) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).maillage")
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file)
    }
}

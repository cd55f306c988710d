import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@Suite(.sandbox) struct ValueTests {
    private static let values: [SQLValue] = [
        .null, .integer(0), .integer(.max), .integer(.min), .real(0.1), .real(-1e300), .text(""),
        .text("L’été, « oui » ; \"?\" $1 'x'"), .blob([]), .blob([0, 1, 255, 0]),
    ]

    @Test(arguments: values) func `a value comes back as it went`(_ value: SQLValue) async throws {
        let back = try await Sandbox.store.perform { unit in
            try unit.connection.script(
                "CREATE TABLE kept (i \(unit.connection.dialect.integer), r \(unit.connection.dialect.real), "
                    + "t \(unit.connection.dialect.text), b \(unit.connection.dialect.bytes))"
            )
            let column =
                switch value {
                case .null, .integer: "i"
                case .real: "r"
                case .text: "t"
                case .blob: "b"
                }
            try unit.connection.run("INSERT INTO kept (\(.raw(column))) VALUES (\(value))")
            return try unit.connection.first("SELECT \(.raw(column)) FROM kept")?[0]
        }
        #expect(back == value)
    }

    @Test func `a text with a zero character is refused or kept whole`() async throws {
        let store = try Sandbox.store
        let name = "avant\u{0}après"
        do {
            try await store.list(Personas.acacias, name)
            #expect(try await store.load(Organisation.self, Personas.acacias)?.state.card?.name == name)
        } catch is StatementFailed {
            #expect(try await store.lastPosition() == 0)
        }
    }

    @Test func `fragments, lists and optional values make one statement`() {
        let names = ["a", "b"]
        let none: String? = nil
        let sql: SQL = "SELECT \(.raw("x")) WHERE y IN (\(list: names)) AND \("z = \(3)" as SQL) OR w = \(none)"
        #expect(sql.text == "SELECT x WHERE y IN (?, ?) AND z = ? OR w = ?")
        #expect(sql.values == [.text("a"), .text("b"), .integer(3), .null])
    }

    @Test func `conditions are joined`() {
        let conditions: [SQL] = ["a = \(1)", "b = \("x")"]
        #expect(conditions.joined(separator: " AND ") == "a = \(1) AND b = \("x")")
        #expect([SQL]().joined(separator: " AND ") == "")
    }

    @Test func `an empty list matches nothing`() async throws {
        let store = try Sandbox.store
        try await store.perform { try $0.connection.accounts.add(Personas.account(of: Personas.nadia)) }
        let none = [String]()
        #expect(try await store.read { try $0.rows("SELECT 1 FROM account WHERE id IN (\(list: none))").isEmpty })
    }

    @Test func `sums, counts and comparisons are integers on both`() async throws {
        let row = try await Sandbox.store.read {
            try $0.first(
                "SELECT sum(n) AS total, count(*) AS n, 1 = 1 AS yes FROM (SELECT \(2) AS n UNION ALL SELECT \(3)) AS numbers"
            )
        }
        #expect(try row?.integer("total") == 5)
        #expect(try row?.integer("n") == 2)
        #expect(try row?.bool("yes") == true)
    }

    @Test func `an absent column and a wrong type are errors, not accidents`() async throws {
        try await Sandbox.store.read { connection in
            let row = try #require(try connection.first("SELECT \(1) AS n"))
            #expect(throws: RowMismatch.self) { try row.integer("m") }
            #expect(throws: RowMismatch.self) { try row.text("n") }
            #expect(throws: RowMismatch.self) { try row.integer(1) }
        }
    }

    @Test func `days and instants are numbers`() {
        #expect(Moment.noon.day.sqlValue == .integer(20_778))
        #expect(Moment.noon.instant.sqlValue == .integer(1_795_258_800_000))
    }
}

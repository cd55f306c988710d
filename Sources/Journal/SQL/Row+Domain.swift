package import Cooperation

extension Row {
    package func integer(_ column: Column) throws -> Int { try present(integerOrNil(column)) }
    package func real(_ column: Column) throws -> Double { try present(realOrNil(column)) }
    package func text(_ column: Column) throws -> String { try present(textOrNil(column)) }
    package func blob(_ column: Column) throws -> [UInt8] { try present(blobOrNil(column)) }
    package func bool(_ column: Column) throws -> Bool { try integer(column) != 0 }

    package func identifier<Subject>(_ column: Column) throws -> Identifier<Subject> {
        Identifier(try text(column))
    }

    package func identifierOrNil<Subject>(_ column: Column) throws -> Identifier<Subject>? {
        try textOrNil(column).map { Identifier($0) }
    }

    package func instant(_ column: Column) throws -> Instant {
        Instant(milliseconds: Int64(try integer(column)))
    }

    package func instantOrNil(_ column: Column) throws -> Instant? {
        try integerOrNil(column).map { Instant(milliseconds: Int64($0)) }
    }

    package func day(_ column: Column) throws -> Day { Day(number: try integer(column)) }

    private func present<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw RowMismatch(column: columns.names.joined(separator: ", "), expected: "set") }
        return value
    }
}

/// One row of an answer; getters throw ``RowMismatch`` for an absent column or a value of another type.
package struct Row: Sendable {
    package let columns: Columns
    package let values: [SQLValue]

    package init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    package subscript(index: Int) -> SQLValue { values[index] }

    /// The value of a column, or nothing when the answer has no such column.
    package subscript(name: String) -> SQLValue? {
        columns.names.firstIndex(of: name).map { values[$0] }
    }
}

/// The columns' names, shared by all the rows of a statement's answers.
package final class Columns: Sendable {
    package let names: [String]

    package init(_ names: [String]) {
        self.names = names
    }
}

/// A row does not hold what the program expects: a fault of the program, not of the data.
package struct RowMismatch: Error, CustomStringConvertible {
    package let column: String
    package let expected: String
    package var description: String { "column \(column) is not \(expected)" }
}

/// A column by its name or by its place; string and integer literals do.
package struct Column: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Sendable {
    fileprivate enum Place { case name(String), index(Int) }
    fileprivate let place: Place

    package init(stringLiteral name: String) { place = .name(name) }
    package init(integerLiteral index: Int) { place = .index(index) }
    package init(_ index: Int) { place = .index(index) }

    fileprivate var description: String {
        switch place {
        case .name(let name): name
        case .index(let index): String(index)
        }
    }
}

extension Row {
    package func value(_ column: Column) throws -> SQLValue {
        let index: Int? =
            switch column.place {
            case .index(let index): index
            case .name(let name): columns.names.firstIndex(of: name)
            }
        guard let index, values.indices.contains(index) else {
            throw RowMismatch(column: column.description, expected: "there")
        }
        return values[index]
    }

    package func integerOrNil(_ column: Column) throws -> Int? {
        switch try value(column) {
        case .null: nil
        case .integer(let integer): Int(integer)
        default: throw RowMismatch(column: column.description, expected: "an integer")
        }
    }

    package func realOrNil(_ column: Column) throws -> Double? {
        switch try value(column) {
        case .null: nil
        case .real(let real): real
        case .integer(let integer): Double(integer)
        default: throw RowMismatch(column: column.description, expected: "a number")
        }
    }

    package func textOrNil(_ column: Column) throws -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        default: throw RowMismatch(column: column.description, expected: "a text")
        }
    }

    package func blobOrNil(_ column: Column) throws -> [UInt8]? {
        switch try value(column) {
        case .null: nil
        case .blob(let bytes): bytes
        default: throw RowMismatch(column: column.description, expected: "bytes")
        }
    }
}

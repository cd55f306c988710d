/// A statement and its parameters: whatever is interpolated becomes a parameter, so nothing is ever concatenated.
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The statement with `?` for each parameter, in order.
    package private(set) var text: String
    package private(set) var values: [SQLValue]

    private init(text: String, values: [SQLValue]) {
        self.text = text
        self.values = values
    }

    package init(stringLiteral text: String) {
        self.init(text: text, values: [])
    }

    package init(stringInterpolation parts: StringInterpolation) {
        self = parts.sql
    }

    /// A fragment taken as it is: names of columns, never anything a person typed.
    package static func raw(_ text: String) -> SQL {
        SQL(text: text, values: [])
    }

    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(text: left.text + right.text, values: left.values + right.values)
    }

    package static func += (left: inout SQL, right: SQL) {
        left.text += right.text
        left.values += right.values
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(text: "", values: [])

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + interpolationCount)
            sql.values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            sql.text += "?"
            sql.values.append(value.sqlValue)
        }

        package mutating func appendInterpolation<Value: SQLConvertible>(_ value: Value?) {
            sql.text += "?"
            sql.values.append(value?.sqlValue ?? .null)
        }

        package mutating func appendInterpolation(_ fragment: SQL) {
            sql += fragment
        }

        /// Several parameters separated by commas: `IN (\(list: names))`.
        package mutating func appendInterpolation(list values: some Sequence<some SQLConvertible>) {
            let values = values.map(\.sqlValue)
            sql.text += values.isEmpty ? "NULL" : values.map { _ in "?" }.joined(separator: ", ")
            sql.values += values
        }
    }
}

extension Sequence where Element == SQL {
    /// The fragments one after the other: `conditions.joined(separator: " AND ")`.
    package func joined(separator: SQL) -> SQL {
        var joined: SQL?
        for fragment in self {
            joined = joined.map { $0 + separator + fragment } ?? fragment
        }
        return joined ?? ""
    }
}

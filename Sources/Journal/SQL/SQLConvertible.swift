package import Cooperation
package import Foundation

/// What may stand in a statement as a parameter.
package protocol SQLConvertible {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible {
    package var sqlValue: SQLValue { self }
}

extension Int: SQLConvertible {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self) }
}

extension Bool: SQLConvertible {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension Double: SQLConvertible {
    package var sqlValue: SQLValue { .real(self) }
}

extension String: SQLConvertible {
    package var sqlValue: SQLValue { .text(self) }
}

extension Data: SQLConvertible {
    package var sqlValue: SQLValue { .blob([UInt8](self)) }
}

extension Array: SQLConvertible where Element == UInt8 {
    package var sqlValue: SQLValue { .blob(self) }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

extension Identifier: SQLConvertible {
    package var sqlValue: SQLValue { .text(rawValue) }
}

/// Days are written as days since 1970, so that they compare and subtract.
extension Day: SQLConvertible {
    package var sqlValue: SQLValue { .integer(Int64(number)) }
}

extension Instant: SQLConvertible {
    package var sqlValue: SQLValue { .integer(milliseconds) }
}

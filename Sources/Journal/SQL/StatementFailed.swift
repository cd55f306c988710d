/// The database refused a statement: a constraint, or a fault of the program.
package struct StatementFailed: Error, CustomStringConvertible {
    package enum Kind: Sendable {
        case unique, foreignKey, constraint, other
    }

    package let kind: Kind
    package let message: String
    package let statement: String

    package init(kind: Kind, message: String, statement: String) {
        self.kind = kind
        self.message = message
        self.statement = statement
    }

    package var description: String { "\(message) in: \(statement)" }
}

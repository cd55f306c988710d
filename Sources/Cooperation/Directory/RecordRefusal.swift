/// Why one record of a directory file is left out; the rest of the file is still read.
package enum RecordRefusal: Refusal, Hashable {
    case missing(DirectoryField)
    case wrongType(DirectoryField)
    case nameLength
    case tooLong(DirectoryField)
    case identifierMalformed
    case dateMalformed
    case dateTooOld
    case dateInFuture
    case siretMalformed
    case postcodeMalformed
    case communeCodeMalformed
    case positionIncomplete
    case positionOutOfRange
    /// A line of a table with more or fewer columns than its heading.
    case columns(expected: Int, found: Int)
    /// The same identifier came earlier in the file.
    case repeated
    /// The service's structure is in no directory read so far.
    case structureUnknown

    package var key: String {
        switch self {
        case .missing: "directory.missing"
        case .wrongType: "directory.wrongType"
        case .nameLength: "directory.nameLength"
        case .tooLong: "directory.tooLong"
        case .identifierMalformed: "directory.identifierMalformed"
        case .dateMalformed: "directory.dateMalformed"
        case .dateTooOld: "directory.dateTooOld"
        case .dateInFuture: "directory.dateInFuture"
        case .siretMalformed: "directory.siretMalformed"
        case .postcodeMalformed: "directory.postcodeMalformed"
        case .communeCodeMalformed: "directory.communeCodeMalformed"
        case .positionIncomplete: "directory.positionIncomplete"
        case .positionOutOfRange: "directory.positionOutOfRange"
        case .columns: "directory.columns"
        case .repeated: "directory.repeated"
        case .structureUnknown: "directory.structureUnknown"
        }
    }

    package var arguments: [String: String] {
        switch self {
        case .missing(let field), .wrongType(let field), .tooLong(let field): ["field": field.rawValue]
        case .columns(let expected, let found): ["expected": String(expected), "found": String(found)]
        case .nameLength, .identifierMalformed, .dateMalformed, .dateTooOld, .dateInFuture, .siretMalformed,
            .postcodeMalformed, .communeCodeMalformed, .positionIncomplete, .positionOutOfRange, .repeated,
            .structureUnknown:
            [:]
        }
    }

    package var nature: RefusalNature { .invalid }
}

/// What is odd in a record that is kept all the same.
package struct RecordWarning: Sendable, Hashable {
    package enum Kind: String, Sendable {
        /// A word that the list of the field does not have.
        case unknownCode
        /// An address or a number that cannot be one: left out.
        case dropped
        /// Shorter than the standard asks.
        case short
        /// The name ends with a dot.
        case trailingDot
    }

    package let kind: Kind
    package let field: DirectoryField
    package let value: String

    package init(_ kind: Kind, _ field: DirectoryField, _ value: String) {
        self.kind = kind
        self.field = field
        self.value = value
    }
}

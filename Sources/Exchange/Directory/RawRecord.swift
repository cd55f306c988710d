import Cooperation

/// A record as the file writes it: the standard's fields and nothing else.
struct RawRecord {
    private var values: [DirectoryField: RawValue] = [:]

    subscript(field: DirectoryField) -> RawValue? {
        get { values[field] }
        set { values[field] = newValue }
    }

    /// Only services name a structure.
    var isService: Bool { values[.structure] != nil }

    var identifier: String? {
        if case .text(let text)? = values[.id] { text } else { nil }
    }
}

enum RawValue: Equatable {
    case text(String)
    case number(Double)
    case list([String])
    /// Something else: true, an object, a list of lists.
    case other
}

extension DirectoryField {
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The field of that column, or nothing for a column that is not read: a contact's name for one.
    static func named(_ name: String) -> DirectoryField? { byName[name] }
}

package import Cooperation

/// Why a directory file cannot be read to its end: nothing of it is kept.
package enum DirectoryFault: Refusal {
    case unreadable
    case empty
    /// Neither JSON nor a table with the standard's columns.
    case unknownFormat
    case malformed(line: Int)
    /// The file stops in the middle of a record.
    case truncated(line: Int)
    /// Not UTF-8.
    case misencoded(line: Int)
    case recordTooLarge(line: Int)
    case tooDeep(line: Int)
    case tooLarge
    case compressionDamaged
    /// A small file that unfolds into an enormous one.
    case compressionBomb

    package var key: String {
        switch self {
        case .unreadable: "directory.file.unreadable"
        case .empty: "directory.file.empty"
        case .unknownFormat: "directory.file.unknownFormat"
        case .malformed: "directory.file.malformed"
        case .truncated: "directory.file.truncated"
        case .misencoded: "directory.file.misencoded"
        case .recordTooLarge: "directory.file.recordTooLarge"
        case .tooDeep: "directory.file.tooDeep"
        case .tooLarge: "directory.file.tooLarge"
        case .compressionDamaged: "directory.file.compressionDamaged"
        case .compressionBomb: "directory.file.compressionBomb"
        }
    }

    package var arguments: [String: String] {
        switch self {
        case .malformed(let line), .truncated(let line), .misencoded(let line), .recordTooLarge(let line),
            .tooDeep(let line):
            ["line": String(line)]
        case .unreadable, .empty, .unknownFormat, .tooLarge, .compressionDamaged, .compressionBomb: [:]
        }
    }

    package var nature: RefusalNature { .invalid }
    package var field: String? { "file" }
}

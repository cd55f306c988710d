import Foundation

/// One line of a `.maillage` file, the same for both databases.
enum BackupLine: Codable {
    /// First line: the format's number and the migrations that the tables had.
    case header(format: Int, migrations: [String])
    case row(table: String, values: [BackupValue])
    /// Last line: a file without it was cut.
    case end(rows: Int)

    static let format = 1
}

/// A value of a row; bytes are in base64.
enum BackupValue: Codable {
    case null, integer(Int64), real(Double), text(String), bytes(Data)

    init(_ value: SQLValue) {
        self =
            switch value {
            case .null: .null
            case .integer(let integer): .integer(integer)
            case .real(let real): .real(real)
            case .text(let text): .text(text)
            case .blob(let bytes): .bytes(Data(bytes))
            }
    }

    var sqlValue: SQLValue {
        switch self {
        case .null: .null
        case .integer(let integer): .integer(integer)
        case .real(let real): .real(real)
        case .text(let text): .text(text)
        case .bytes(let data): .blob([UInt8](data))
        }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let integer = try? container.decode(Int64.self) {
            self = .integer(integer)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let real = try? container.decode(Double.self) {
            self = .real(real)
        } else {
            self = .bytes(try container.decode([String: Data].self)["base64"] ?? Data())
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .integer(let integer): try container.encode(integer)
        case .real(let real): try container.encode(real)
        case .text(let text): try container.encode(text)
        case .bytes(let data): try container.encode(["base64": data])
        }
    }
}

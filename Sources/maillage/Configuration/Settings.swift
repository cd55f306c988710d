import Foundation

/// What the environment says, word for word, and where each word comes from.
struct Settings: Sendable {
    enum Source: Sendable, Equatable {
        case usual
        case environment
        case file(String)
    }

    struct Found: Sendable, Equatable {
        let value: String
        let source: Source
    }

    private let found: [Setting: Found]
    /// Variables that begin like ours and mean nothing: often a spelling mistake.
    let unknown: [String]

    /// Reads every setting; an empty variable is as if absent.
    init(_ environment: [String: String]) throws {
        var found: [Setting: Found] = [:]
        for setting in Setting.allCases { found[setting] = try Self.find(setting, in: environment) }
        self.found = found
        let names = Set(Setting.allCases.flatMap { [$0.name, $0.fileName] })
        unknown = environment.keys.filter { $0.hasPrefix("MAILLAGE_") && !names.contains($0) }.sorted()
    }

    subscript(setting: Setting) -> Found? { found[setting] }

    private static func find(_ setting: Setting, in environment: [String: String]) throws -> Found? {
        let value = environment[setting.name].flatMap { $0.isEmpty ? nil : $0 }
        let path = environment[setting.fileName].flatMap { $0.isEmpty ? nil : $0 }
        switch (value, path) {
        case (_?, _?): throw Failure.settingGivenTwice(setting)
        case (let value?, nil): return Found(value: value, source: .environment)
        case (nil, let path?): return Found(value: try contents(of: path, for: setting), source: .file(path))
        case (nil, nil): return setting.usual.map { Found(value: $0, source: .usual) }
        }
    }

    private static func contents(of path: String, for setting: Setting) throws -> String {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else { throw Failure.settingUnreadable(setting, path: path) }
        let value = text.trimmingCharacters(in: .newlines)
        guard !value.isEmpty else { throw Failure.settingUnreadable(setting, path: path) }
        return value
    }
}

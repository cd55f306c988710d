package import Foundation
import Yams

/// Every sentence of the interface, in every language, read once at start.
package struct Catalogue: Sendable {
    private let lexicons: [Language: Lexicon]

    /// Reads the catalogues that come with the program.
    package init() throws {
        guard let folder = Bundle.module.url(forResource: "Resources/languages", withExtension: nil) else {
            throw CatalogueError.missing("Resources/languages")
        }
        try self.init(folder: folder)
    }

    /// Reads `fr/*.yml` and `en/*.yml`; the files of a language are parts of one catalogue.
    package init(folder: URL) throws {
        var lexicons: [Language: Lexicon] = [:]
        for language in Language.allCases {
            let sayings = try Self.read(folder.appending(path: language.rawValue), Typography(of: language))
            lexicons[language] = Lexicon(language, sayings)
        }
        self.lexicons = lexicons
    }

    subscript(language: Language) -> Lexicon {
        lexicons[language] ?? Lexicon(language, [:])
    }

    private static func read(_ folder: URL, _ typography: Typography) throws -> [String: Saying] {
        var entries: [String: Saying] = [:]
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "yml" {
            let text = try String(contentsOf: file, encoding: .utf8)
            guard let node = try Yams.compose(yaml: text) else { continue }
            try collect(node, key: "", file: file.lastPathComponent, typography, into: &entries)
        }
        return entries
    }

    private static func collect(
        _ node: Node,
        key: String,
        file: String,
        _ typography: Typography,
        into entries: inout [String: Saying]
    ) throws {
        if let mapping = node.mapping, let other = mapping["other"]?.scalar?.string {
            let one = mapping["one"]?.scalar?.string ?? other
            try add(
                .counted(one: Sentence(typography.mend(one)), other: Sentence(typography.mend(other))),
                key,
                file,
                to: &entries
            )
        } else if let mapping = node.mapping {
            for (name, value) in mapping {
                let part = name.scalar?.string ?? ""
                try collect(value, key: key.isEmpty ? part : "\(key).\(part)", file: file, typography, into: &entries)
            }
        } else if let text = node.scalar?.string {
            try add(.plain(Sentence(typography.mend(text))), key, file, to: &entries)
        } else {
            throw CatalogueError.notASentence(key: key, file: file)
        }
    }

    private static func add(_ saying: Saying, _ key: String, _ file: String, to entries: inout [String: Saying]) throws
    {
        guard entries.updateValue(saying, forKey: key) == nil else {
            throw CatalogueError.twice(key: key, file: file)
        }
    }
}

/// Why the catalogues cannot be read: the program does not start without its words.
package enum CatalogueError: Error, Equatable {
    case missing(String)
    case twice(key: String, file: String)
    case notASentence(key: String, file: String)
}

import Foundation

/// The keys of sentences that the sources name: whole, or with a part decided at run time.
struct UsedKeys {
    private(set) var literal: Set<String> = []
    private var patterns: [(prefix: String, suffix: String)] = [("refusal.", "")]

    init(of folders: String...) throws {
        for folder in folders { try read(folder) }
    }

    private mutating func read(_ folder: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: folder)
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            collect(try String(contentsOf: file, encoding: .utf8))
        }
    }

    func covers(_ key: String) -> Bool {
        if literal.contains(key) || loose.contains(key) { return true }
        return patterns.contains {
            key.hasPrefix($0.prefix) && key.hasSuffix($0.suffix) && key.count > $0.prefix.count + $0.suffix.count
        }
    }

    /// String literals that look like keys, wherever they stand: some are chosen in one place and said in another.
    private var loose: Set<String> = []

    private mutating func collect(_ source: String) {
        for match in source.matches(of: /"((?:[^"\\]|\\\([^)]*\)|\\.)*)"/) {
            let text = String(match.1)
            if let open = text.firstRange(of: "\\("), let close = text.lastIndex(of: ")") {
                let prefix = String(text[..<open.lowerBound])
                let suffix = String(text[text.index(after: close)...])
                if prefix.contains(".") || suffix.hasPrefix(".") { patterns.append((prefix, suffix)) }
            } else {
                loose.insert(text)
                loose.insert("form.\(text)")
                loose.insert("flash.\(text)")
            }
        }
        for match in source.matches(of: /words\(\s*"([a-z][A-Za-z0-9.-]+)"/) { literal.insert(String(match.1)) }
    }
}

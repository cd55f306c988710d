import Cooperation

/// Reads a text line by line into a draft.
struct DraftReading {
    private var title = ""
    private var lines: [PaperSection: [String]] = [:]
    private var section = PaperSection.content
    private var level = 6
    private var frontMatter = FrontMatter.possible

    private enum FrontMatter { case possible, inside, over }

    mutating func take(_ line: String) {
        if readFrontMatter(line) { return }
        if let heading = DraftHeading(line) {
            take(heading, line)
        } else if title.isEmpty, lines.isEmpty, let first = line.meaningful {
            take(title: first)
        } else {
            add(line)
        }
    }

    var draft: PaperDraft {
        var sections: [PaperSection: String] = [:]
        for (section, lines) in lines {
            if let text = lines.joined(separator: "\n").meaningful { sections[section] = text }
        }
        return PaperDraft(title: title, sections: sections)
    }

    private mutating func take(_ heading: DraftHeading, _ line: String) {
        if let known = heading.section {
            let isNew = lines[known]?.contains { $0.meaningful != nil } != true
            (section, level) = (known, heading.level)
            if !isNew { add("\n" + heading.text) }
            if !heading.isNamedExactly, isNew { add(heading.text) }
            if let rest = heading.rest { add(rest) }
        } else if title.isEmpty, heading.level <= 2 {
            title = heading.text
        } else {
            if heading.level <= level { (section, level) = (.content, heading.level) }
            add(line)
        }
    }

    private mutating func take(title text: String) {
        let longest = 200
        if text.count <= longest {
            title = text
        } else {
            title = String(text.prefix(longest).split(separator: " ").dropLast().joined(separator: " ")) + "…"
            add(text)
        }
    }

    /// The block between two `---` that some Markdown files begin with: its title, the rest as text.
    private mutating func readFrontMatter(_ line: String) -> Bool {
        switch (frontMatter, line.meaningful) {
        case (.over, _): return false
        case (.possible, nil): return true
        case (.possible, "---"):
            frontMatter = .inside
            return true
        case (.possible, _):
            frontMatter = .over
            return false
        case (.inside, "---"):
            frontMatter = .over
            return true
        case (.inside, _):
            if title.isEmpty, let value = Self.title(in: line) { title = value } else { add(line) }
            return true
        }
    }

    private static func title(in line: String) -> String? {
        guard let match = line.firstMatch(of: /^(?:title|titre)\s*:\s*(.+)$/.ignoresCase()) else { return nil }
        return String(match.1).trimmingQuotes.meaningful
    }

    private mutating func add(_ line: String) { lines[section, default: []].append(line) }
}

extension String {
    fileprivate var trimmingQuotes: String {
        let start = drop { "'\" ".contains($0) }
        return String(start.reversed().drop { "'\" ".contains($0) }.reversed())
    }
}

import Cooperation

/// Cuts the text of a returned file at its markers; a second-level heading without marker begins a new clause.
struct ReturnedLines {
    private struct Open {
        var marker: ConventionMarker?
        var heading: String
        var lines: [String] = []
    }

    /// Nothing when no marker is left, or when one is there twice: then the file cannot be told apart.
    private(set) var clauses: [ReturnedClause]?
    private var found: [ReturnedClause] = []
    private var open: Open?
    /// A heading that waits for its marker, or for the text of a new clause.
    private var heading: String?
    /// What stood just before the first marker.
    private var preamble: String?

    init(_ text: String) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if ConventionMarker.isEnd(line) { break }
            take(line)
        }
        close()
        let numbers = found.compactMap(\.number)
        clauses = numbers.isEmpty || Set(numbers).count < numbers.count ? nil : found
    }

    private mutating func take(_ line: String) {
        if let marker = ConventionMarker.read(line) {
            let heading = self.heading ?? lastLine()
            self.heading = nil
            close()
            open = Open(marker: marker, heading: Self.bare(heading ?? ""))
        } else if line.hasPrefix("## ") {
            settle()
            heading = line
        } else if heading != nil, line.meaningful != nil {
            settle()
            open?.lines.append(line)
        } else if open == nil {
            if line.meaningful != nil { preamble = line }
        } else {
            open?.lines.append(line)
        }
    }

    /// A heading that no marker followed begins a clause of its own; before the first marker it is none.
    private mutating func settle() {
        guard let heading else { return }
        self.heading = nil
        guard open != nil else { return }
        close()
        open = Open(marker: nil, heading: Self.bare(heading))
    }

    /// Where the word processor lost the style of a heading, it is the line before the marker.
    private mutating func lastLine() -> String? {
        if open == nil { return preamble }
        guard let index = open?.lines.lastIndex(where: { $0.meaningful != nil }),
            let line = open?.lines[index], line.firstMatch(of: Self.article) != nil
        else { return nil }
        open?.lines.removeSubrange(index...)
        return line
    }

    private mutating func close() {
        guard let open else { return }
        self.open = nil
        found.append(
            ReturnedClause(
                number: open.marker?.clause,
                version: open.marker?.version,
                heading: open.heading,
                text: Self.paragraphs(open.lines)
            )
        )
    }

    /// "## Article 3 · Objet" is "Objet".
    private static func bare(_ heading: String) -> String {
        let text = heading.drop { $0 == "#" || $0.isWhitespace }
        return String(text).replacing(article, with: "").meaningful ?? ""
    }

    private static var article: Regex<Substring> {
        /^\s*#*\s*[Aa]rticle\s+\d{1,4}\s*[·:–—.-]\s*/
    }

    /// Without empty lines at the ends nor two in a row; bullets as they are typed.
    private static func paragraphs(_ lines: [String]) -> String {
        var result: [String] = []
        for line in lines.map({ $0.replacing(/^\s*[-•–]\s+/, with: "- ") }) {
            if line.meaningful == nil, result.last?.meaningful == nil { continue }
            result.append(line.meaningful == nil ? "" : line)
        }
        return result.joined(separator: "\n").meaningful ?? ""
    }
}

/// Free text as HTML: paragraphs, lists, small headings; names carry their mark.
struct PaperProse {
    let marking: Marking
    let words: PrintWords

    func html(_ text: String) -> String {
        var html = ""
        var open: Block?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let (block, content) = Block.read(line)
            if block != open || block == .heading {
                html += (open?.end ?? "") + (block?.start ?? "")
            } else if block == .paragraph {
                html += "<br>"
            }
            open = block
            if let block { html += block.item(inline(content)) }
        }
        return html + (open?.end ?? "")
    }

    /// One line: escaped, names marked, bold and struck text kept.
    func inline(_ text: String) -> String {
        let marked = marking.apply(to: text).map { part in
            switch part {
            case .text(let text): text.escaped
            case .name(let name, let mark):
                "\(name.escaped)\u{A0}<span class=\"mark\">[\(words(mark).escaped)]</span>"
            }
        }.joined()
        return marked.replacing(/\*\*(.+?)\*\*/) { "<strong>\($0.1)</strong>" }
            .replacing(/~~(.+?)~~/) { "<del>\($0.1)</del>" }
    }

    private enum Block: Equatable {
        case paragraph, bullets, numbers, heading

        static func read(_ line: String) -> (Block?, String) {
            if line.allSatisfy(\.isWhitespace) { return (nil, "") }
            if let match = line.firstMatch(of: /^\s*[-*•–−]\s+(.*)$/) { return (.bullets, String(match.1)) }
            if let match = line.firstMatch(of: /^\s*(\d{1,3}[.)]\s+.*)$/) { return (.numbers, String(match.1)) }
            if let match = line.firstMatch(of: /^\s*#{1,6}\s+(.*)$/) { return (.heading, String(match.1)) }
            return (.paragraph, line)
        }

        var start: String {
            switch self {
            case .paragraph: "<p>"
            case .bullets: "<ul>"
            case .numbers: ""
            case .heading: "<h3>"
            }
        }

        var end: String {
            switch self {
            case .paragraph: "</p>\n"
            case .bullets: "</ul>\n"
            case .numbers: ""
            case .heading: "</h3>\n"
            }
        }

        func item(_ content: String) -> String {
            switch self {
            case .bullets: "<li>\(content)</li>\n"
            case .numbers: "<p class=\"numbered\">\(content)</p>\n"
            case .paragraph, .heading: content
            }
        }
    }
}

extension String {
    /// The text as HTML shows it, in content and in attributes.
    var escaped: String {
        var result = ""
        for character in unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }
}

import Cooperation

/// A line that announces what follows.
struct DraftHeading: Equatable {
    let text: String
    /// 1 is the highest; a line without Markdown has the lowest.
    let level: Int
    /// The section so announced, when it is one of a paper.
    let section: PaperSection?
    /// Whether the heading says nothing more than the section's usual name.
    let isNamedExactly: Bool
    /// What stands after the colon on the same line.
    let rest: String?

    /// Reads a heading, or nothing when the line is ordinary text.
    init?(_ line: String) {
        if let match = line.firstMatch(of: /^\s{0,3}(#{1,6})\s+(.+?)\s*#*\s*$/) {
            self.init(text: Self.bare(String(match.2)), level: match.1.count, rest: nil, marked: true)
        } else if let match = line.firstMatch(of: /^\s*\*\*(.+?)\s*:?\s*\*\*\s*:?\s*(.*)$/) {
            self.init(text: String(match.1), level: 6, rest: String(match.2).meaningful, marked: false)
        } else if let match = line.firstMatch(of: /^\s*([^:]{3,60}?)\s*:\s*(.*)$/) {
            self.init(text: Self.bare(String(match.1)), level: 6, rest: String(match.2).meaningful, marked: false)
        } else if let text = line.meaningful, text.count <= 60 {
            self.init(text: Self.bare(text), level: 6, rest: nil, marked: false)
        } else {
            return nil
        }
    }

    private init?(text: String, level: Int, rest: String?, marked: Bool) {
        let found = SectionHeadings.find(text)
        // Without Markdown's marks, only a line that is a section's usual name is a heading.
        guard marked || (found?.isExact == true && text.first?.isUppercase == true) else { return nil }
        self.text = text
        self.level = level
        self.rest = rest
        section = found?.section
        isNamedExactly = found?.isExact ?? false
    }

    /// Without numbering ("2.", "II -", "b)") and emphasis.
    private static func bare(_ text: String) -> String {
        let plain = text.replacing(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[IVX]{1,4}\s*[.)\-–]|[a-hA-H][.)])\s+/, with: "")
        return plain.replacing(/[*_~]{1,3}/, with: "").meaningful ?? text
    }
}

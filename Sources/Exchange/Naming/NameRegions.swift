import Cooperation
import Foundation

/// The parts of a paper in which each item is somebody: partners, project owner, funders.
struct NameRegions {
    struct Item: Equatable {
        let range: Range<String.Index>
        let section: PaperSection
    }

    let items: [Item]

    init(_ text: String) {
        var items: [Item] = []
        var section: PaperSection?
        var blanks = 0
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: "\n") ?? text.endIndex
            let line = text[start..<end]
            if let heading = DraftHeading(String(line)) {
                section = Self.isAboutSomebody(heading) ? heading.section : nil
                blanks = 0
                if let section, let rest = heading.rest, let range = line.range(of: rest) {
                    items += Self.items(in: text, range, section)
                }
            } else if line.allSatisfy(\.isWhitespace) {
                blanks += 1
                // Without Markdown nothing says where a list ends; two blank lines do.
                if blanks > 2 { section = nil }
            } else if let section {
                items += Self.items(in: text, start..<end, section)
            }
            start = end == text.endIndex ? end : text.index(after: end)
        }
        self.items = items + Self.bracketed(in: text)
    }

    /// "aux sollicitations des partenaires (MSA, Chambre d'agriculture…)".
    private static func bracketed(in text: String) -> [Item] {
        text.matches(
            of: /(?:partenaires?|associations|organismes|financeurs|structures)\s(?:[^.()\n]{0,40}\s)?\(([^()]*)\)/
        )
        .flatMap { items(in: text, $0.1.startIndex..<$0.1.endIndex, .partners) }
        .filter { text[$0.range].contains(where: \.isUppercase) }
    }

    private static func isAboutSomebody(_ heading: DraftHeading) -> Bool {
        switch heading.section {
        case .partners: true
        case .owner: !NameKey.key(of: heading.text).hasPrefix("pilot")
        case .budget: ["sources financement", "cofinanceurs", "financeurs"].contains(NameKey.key(of: heading.text))
        default: false
        }
    }

    /// The items of a line: cut at commas, semicolons and list marks; a sentence is no item.
    private static func items(in text: String, _ range: Range<String.Index>, _ section: PaperSection) -> [Item] {
        var pieces: [Range<String.Index>] = []
        var start = range.lowerBound
        var depth = 0
        for index in text[range].indices {
            let character = text[index]
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            if depth == 0, ",;•".contains(character) {
                pieces.append(start..<index)
                start = text.index(after: index)
            }
        }
        pieces.append(start..<range.upperBound)
        return pieces.compactMap { piece in
            let words = FoldedWord.all(in: String(text[piece]))
            guard !words.isEmpty, words.count <= 14 else { return nil }
            return Item(range: piece, section: section)
        }
    }
}

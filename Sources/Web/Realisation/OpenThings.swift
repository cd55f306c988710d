import Cooperation
import HTML

/// What is open beside the actions: commitments, risks, the unforeseen; the gravest and the first of each.
struct OpenThings: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("three")) {
            OpenList(
                way: .commitments,
                lines: chapter.openCommitments.map(\.commitment.value.text),
                sheet: sheet,
                words: words
            )
            OpenList(way: .risks, lines: chapter.weightedRisks.map(\.what), sheet: sheet, words: words)
            OpenList(way: .unforeseen, lines: unsolved, sheet: sheet, words: words)
        }
    }

    private var chapter: Realisation { sheet.cycle.realisation }

    private var unsolved: [String] {
        chapter.unforeseen.map(\.value).filter { chapter.solutions(to: $0.number).isEmpty }.map(\.what)
    }
}

private struct OpenList: Component {
    let way: ActionWay
    let lines: [String]
    let sheet: CycleSheet
    let words: Words

    /// More are behind the link.
    private static let shown = 3

    var body: some HTML {
        section {
            h2 { words("realisation.open.\(way.rawValue)") }
            if lines.isEmpty {
                p(.class("soft")) { words("realisation.open.none") }
            } else {
                ul { ForEach(lines.prefix(Self.shown)) { line in li { line } } }
            }
            p {
                a(.href(sheet.kept(.realisation(sheet.id, way)))) { words("realisation.open.all", count: lines.count) }
            }
        }
    }
}

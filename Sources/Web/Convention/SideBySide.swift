import Cooperation
import HTML

/// Two texts beside each other, word by word: what goes on the left, what comes on the right.
struct SideBySide: Component {
    let before: String
    let after: String
    let titles: (before: String, after: String)
    /// Whether nothing but the page's own title stands above it.
    var isFirst = false
    let words: Words

    var body: some HTML {
        let difference = TextDifference(from: before, to: after)
        div(.class("side-by-side")) {
            div {
                heading(titles.before)
                p(.class("changes")) {
                    ForEach(difference.parts) { part in
                        OneSide(part: part, isLater: false, words: words)
                        " "
                    }
                }
            }
            div {
                heading(titles.after)
                p(.class("changes")) {
                    ForEach(difference.parts) { part in
                        OneSide(part: part, isLater: true, words: words)
                        " "
                    }
                }
            }
        }
    }

    @HTMLBuilder private func heading(_ title: String) -> some HTML {
        if isFirst { h2(.class("side")) { title } } else { h3 { title } }
    }
}

private struct OneSide: Component {
    let part: TextDifference.Part
    let isLater: Bool
    let words: Words

    var body: some HTML {
        switch part {
        case .kept(let text): text
        case .removed(let text):
            if !isLater {
                del {
                    span(.class("unseen")) { "\(words("papers.differences.removed")) " }
                    text
                }
            }
        case .added(let text):
            if isLater {
                ins {
                    span(.class("unseen")) { "\(words("papers.differences.added")) " }
                    text
                }
            }
        }
    }
}

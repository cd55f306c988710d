import Cooperation
import HTML

/// A text with its changes, word by word; long runs that did not change are cut.
struct ChangedWords: Component {
    let difference: TextDifference
    let words: Words

    var body: some HTML {
        p(.class("changes")) {
            ForEach(difference.parts) { part in
                Piece(part: part, words: words)
                " "
            }
        }
    }

    private struct Piece: Component {
        let part: TextDifference.Part
        let words: Words

        var body: some HTML {
            switch part {
            case .kept(let text): Self.shortened(text)
            case .removed(let text):
                del {
                    span(.class("unseen")) { "\(words("papers.differences.removed")) " }
                    text
                }
            case .added(let text):
                ins {
                    span(.class("unseen")) { "\(words("papers.differences.added")) " }
                    text
                }
            }
        }

        private static func shortened(_ text: String) -> String {
            let all = text.split(separator: " ")
            guard all.count > 40 else { return text }
            return "\(all.prefix(16).joined(separator: " ")) […] \(all.suffix(16).joined(separator: " "))"
        }
    }
}

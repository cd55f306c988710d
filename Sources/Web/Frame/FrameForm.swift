import Cooperation
import HTML

/// The frame written question by question, with an example under each.
struct FrameForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        form(.method("post"), .action(Link.cycle(sheet.id, .frame, "texte")), .novalidate) {
            input(.type("hidden"), .name("version"), .value(version))
            section {
                h2 { words("frame.writing.ways") }
                p(.class("hint")) { words("frame.writing.waysHelp") }
                ForEach(DecisionSubject.ruled) { subject in
                    fields.oneOf(
                        FrameFields.way(subject),
                        words("decisions.subject.\(subject.rawValue)").capitalised,
                        empty: "—",
                        subject.ways.map { Choice($0.rawValue, words("decisions.way.\($0.rawValue)")) }
                    )
                }
                fields.text(
                    "quorum",
                    words("frame.writing.quorum"),
                    hint: words("frame.writing.quorumHint"),
                    type: "number"
                )
            }
            ForEach(FrameArticle.allCases) { article in
                section {
                    h2 { words("frame.article.\(article.rawValue)") }
                    fields.prose(
                        article.rawValue,
                        words("frame.question.\(article.rawValue)"),
                        hint: words("frame.example.\(article.rawValue)"),
                        rows: 3,
                        required: FrameArticle.needed.contains(article)
                    )
                }
            }
            p { words("frame.writing.sendHelp") }
            Submit(words("frame.writing.send"), back: .cycle(sheet.id, .frame), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }

    /// The version that the writer has read; a form shown again keeps what it was based on.
    private var version: String {
        draft.input.has("version") && draft.problems.allSatisfy { $0.key != "refusal.frame.superseded" }
            ? draft["version"] : String(sheet.cycle.frame.versions.count)
    }
}

extension String {
    /// The same with a capital first letter.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

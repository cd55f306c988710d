import Exchange
import HTML

/// The document to take over, and the two questions that every paper begins with.
struct ImportPage: Component {
    let draft: Draft
    /// The largest file, in words.
    let size: String
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        form(.method("post"), .action(Link.paperImport), .enctype("multipart/form-data")) {
            fields.file(
                "file",
                words("papers.import.file"),
                hint: words("papers.import.fileHint", ["size": size]),
                accept: ".txt,.md,.pdf,.odt,.docx"
            )
            OpeningFields(draft: draft, words: words)
            Submit(words("papers.import.act"), back: .papers, words)
        }
    }
}

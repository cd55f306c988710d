import Cooperation
import HTML

/// What a paper is and where its idea comes from: the two questions before the first word.
struct NewPaperPage: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        form(.method("post"), .action(Link.papers), .data("data-draft", "papier")) {
            OpeningFields(draft: draft, words: words)
            fields.text("title", words("papers.new.name"), hint: words("papers.new.nameHint"))
            Submit(words("papers.new.start"), back: .papers, words)
        }
        p(.class("soft")) {
            words("papers.new.orImport")
            " "
            a(.href(Link.paperImport)) { words("papers.new.orImportLink") }
        }
    }
}

/// Kind and origin, asked whether the text is written here or taken from a document.
struct OpeningFields: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.radios("kind", words("papers.new.kind"), kinds)
        fields.radios("origin", words("papers.origin.title"), origins)
        fields.text(
            "originBy",
            words("papers.origin.by"),
            hint: words("papers.origin.byHint"),
            required: false
        )
    }

    private var kinds: [Choice] {
        PaperKind.allCases.map { kind in
            Choice(
                kind.rawValue,
                words("papers.kind.\(kind.rawValue)"),
                hint: words("papers.kindHelp.\(kind.rawValue)")
            )
        }
    }

    private var origins: [Choice] {
        Origin.Kind.allCases.map { kind in
            Choice(
                kind.rawValue,
                words("papers.origin.\(kind.rawValue)"),
                hint: kind == .required ? words("papers.origin.requiredHelp") : nil
            )
        }
    }
}

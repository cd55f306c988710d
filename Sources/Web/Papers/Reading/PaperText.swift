import Cooperation
import Exchange
import HTML

/// The text of the paper, each named organisation carrying its mark, then its terms.
struct PaperText: Component {
    let partnership: Partnership
    let written: Fragment
    let words: Words

    var body: some HTML {
        if let paper = partnership.shown {
            article(.class("paper-text"), .id("texte")) {
                written
                h2 { words("papers.page.terms") }
                TermFacts(paper: paper, words: words)
                OriginLine(partnership: partnership, words: words)
            }
        }
    }
}

extension Partnership {
    /// The text to read: what is published; before that, the draft.
    var shown: Paper? { current?.paper ?? draft?.value }
}

/// The sections in the order of the printed paper; those still empty are told together.
struct SectionTexts: Component {
    let paper: Paper
    let kind: PaperKind
    var marking: Marking?
    let words: Words

    var body: some HTML {
        ForEach(written) { section, text in
            h2 { words("papers.section.\(section.rawValue).title") }
            PaperProse(text: text, marking: marking, words: words)
        }
        if !unwritten.isEmpty {
            p(.class("soft")) { words("papers.page.notWritten", ["sections": words.list(unwritten)]) }
        }
    }

    private var written: [(PaperSection, String)] {
        kind.sections.compactMap { section in paper.sections[section].map { (section, $0) } }
    }

    private var unwritten: [String] {
        kind.sections.filter { paper.sections[$0] == nil }.map { words("papers.section.\($0.rawValue).title") }
    }
}

/// Where the wish to work together comes from (S-029).
private struct OriginLine: Component {
    let partnership: Partnership
    let words: Words

    var body: some HTML {
        if let origin = partnership.opening?.value.origin, origin.kind != .ownInitiative {
            p { words("mentions.origin.\(origin.kind.rawValue)", ["by": origin.by ?? ""]) }
        }
    }
}

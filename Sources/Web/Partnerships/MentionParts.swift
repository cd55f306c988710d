import Cooperation
import HTML

/// Who names whom, and that it commits to nothing.
struct MentionLead: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        ForEach(sheet.paper.predecessors(of: sheet.organisation)) { succession in
            p(.class("lead")) {
                words(
                    isSeated ? "mentions.merger.successorSeated" : "mentions.merger.successor",
                    [
                        "organisation": sheet.name(of: succession.value.organisation),
                        "day": words.day(succession.value.on),
                    ]
                )
            }
        }
        if sheet.state == .merged {
            p(.class("lead")) { words("mentions.merger.gone") }
        } else if sheet.participation?.unnamed == nil {
            if !sheet.isPartner { p { words("mentions.notice.nothing") } }
        } else {
            p(.class("lead")) { words("mentions.notice.removed") }
        }
    }

    private var isSeated: Bool { sheet.state?.isSeated ?? false }
}

/// The words around the name, and the whole text for whoever wants it.
struct MentionText: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        if let passage = sheet.participation?.namings.last?.value.passage, !passage.isEmpty {
            section(.ariaLabelledby("passage")) {
                h2(.id("passage")) { words("mentions.notice.passage") }
                blockquote { passage }
            }
        }
        if let current = sheet.paper.versions.last {
            details {
                summary { words("mentions.notice.text") }
                p(.class("hint")) {
                    words(
                        "mentions.notice.version",
                        ["number": words.number(current.value.number), "when": words.when(current.record.at)]
                    )
                }
                PaperSections(paper: current.value.paper, kind: sheet.paper.kind, words: words)
            }
        }
    }
}

/// The text of a paper, section by section.
struct PaperSections: Component {
    let paper: Paper
    let kind: PaperKind
    let words: Words

    var body: some HTML {
        ForEach(kind.sections.filter { paper.sections[$0]?.meaningful != nil }) { section in
            h3 { words("papers.section.\(section.rawValue).title") }
            PaperProse(text: paper.sections[section] ?? "", words: words)
        }
    }
}

package import Cooperation

/// A paper made from the text of a document, for its author to complete; no word of the text is lost.
package struct PaperDraft: Sendable, Equatable {
    package var title: String
    package var sections: [PaperSection: String]

    package init(title: String, sections: [PaperSection: String]) {
        self.title = title
        self.sections = sections
    }

    /// The paper to show in the form.
    package var paper: Paper { Paper(title: title, sections: sections) }

    /// Reads title and sections by their headings; what stands under no known heading goes to the content.
    package static func from(_ text: String) -> PaperDraft {
        var reading = DraftReading()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            reading.take(String(line))
        }
        return reading.draft
    }

    /// Keeps the sections of this kind of paper and moves the others, under their heading, to the content.
    package func fitted(to kind: PaperKind, heading: (PaperSection) -> String) -> PaperDraft {
        var fitted = PaperDraft(title: title, sections: sections.filter { kind.sections.contains($0.key) })
        let moved = PaperSection.allCases.filter { !kind.sections.contains($0) }.compactMap { section in
            sections[section].map { "\(heading(section))\n\n\($0)" }
        }
        let content = [fitted.sections[.content]].compactMap { $0 } + moved
        fitted.sections[.content] = content.isEmpty ? nil : content.joined(separator: "\n\n")
        return fitted
    }
}

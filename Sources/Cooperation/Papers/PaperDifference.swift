/// What changed between two versions of a paper, section by section; unchanged sections are left out.
package struct PaperDifference: Sendable, Equatable {
    package let title: TextDifference?
    package let sections: [(section: PaperSection, difference: TextDifference)]
    /// Whether dates, hours, stage or notice changed.
    package let termsChanged: Bool

    package init(from old: Paper, to new: Paper) {
        title = old.title == new.title ? nil : TextDifference(from: old.title, to: new.title)
        sections = PaperSection.allCases.compactMap { section in
            let (before, after) = (old.sections[section] ?? "", new.sections[section] ?? "")
            return before == after ? nil : (section, TextDifference(from: before, to: after))
        }
        var (left, right) = (old, new)
        (left.title, left.sections) = ("", [:])
        (right.title, right.sections) = ("", [:])
        termsChanged = left != right
    }

    package static func == (left: PaperDifference, right: PaperDifference) -> Bool {
        left.title == right.title && left.termsChanged == right.termsChanged
            && left.sections.map(\.section) == right.sections.map(\.section)
            && left.sections.map(\.difference) == right.sections.map(\.difference)
    }
}

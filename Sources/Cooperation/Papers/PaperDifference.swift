/// The words kept, removed and added between two texts, in reading order.
package struct TextDifference: Sendable, Equatable {
    package enum Part: Sendable, Equatable {
        case kept(String)
        case removed(String)
        case added(String)
    }

    package let parts: [Part]

    /// Compares word by word; runs of the same kind are joined by single spaces.
    package init(from old: String, to new: String) {
        let before = Self.words(old)
        let after = Self.words(new)
        let changes = after.difference(from: before)
        let removed = Set(changes.removals.map(Self.offset))
        let added = Set(changes.insertions.map(Self.offset))
        var parts: [Part] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if left < before.count, removed.contains(left) {
                Self.append(.removed(before[left]), to: &parts)
                left += 1
            } else if right < after.count, added.contains(right) {
                Self.append(.added(after[right]), to: &parts)
                right += 1
            } else {
                Self.append(.kept(after[right]), to: &parts)
                left += 1
                right += 1
            }
        }
        self.parts = parts
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    private static func append(_ part: Part, to parts: inout [Part]) {
        switch (parts.last, part) {
        case (.kept(let run), .kept(let word)): parts[parts.count - 1] = .kept(run + " " + word)
        case (.removed(let run), .removed(let word)): parts[parts.count - 1] = .removed(run + " " + word)
        case (.added(let run), .added(let word)): parts[parts.count - 1] = .added(run + " " + word)
        default: parts.append(part)
        }
    }
}

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

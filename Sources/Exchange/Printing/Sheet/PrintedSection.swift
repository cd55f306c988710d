/// One heading of a document and what stands under it, in the reader's words.
package struct PrintedSection: Sendable, Equatable {
    package let heading: String
    package let blocks: [PrintedBlock]

    package init(_ heading: String, _ blocks: [PrintedBlock]) {
        self.heading = heading
        self.blocks = blocks
    }
}

/// A piece of a section, as a page and every copy lay it out.
package enum PrintedBlock: Sendable, Equatable {
    /// A text as its author laid it out.
    case text(String)
    case heading(String)
    case list([String])
    /// Names and what they say, each on its line.
    case facts([Fact])
    case table([String], [[String]])
    /// Somebody's words, and who said them.
    case said(String, by: String)

    package struct Fact: Sendable, Equatable {
        package let name: String
        package let text: String

        package init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }
}

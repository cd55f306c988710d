import Cooperation
import HTML

/// The pages of one chapter side by side.
struct ChapterTabs: Component {
    let sheet: CycleSheet
    let label: String
    let tabs: [(name: String, link: Link)]
    let current: Link

    var body: some HTML {
        nav(.class("tabs"), .ariaLabel(label)) {
            ul {
                ForEach(tabs) { tab in
                    li {
                        a(.href(sheet.kept(tab.link)), tab.link == current ? .ariaCurrent("page") : nil) { tab.name }
                    }
                }
            }
        }
    }
}

/// A text with the organisation that wrote it, and when.
struct Authored: Component {
    let text: String
    let author: OrganisationID
    let at: Instant
    let names: PaperNames
    let words: Words

    var body: some HTML {
        PaperProse(text: text, words: words)
        p(.class("soft")) {
            strong { names[author] }
            " · "
            Timestamp(at, words)
        }
    }
}

/// What can be done here, each on a page of its own; nothing in a cycle that is only read.
struct ActLinks: Component {
    let sheet: CycleSheet
    let links: [(name: String, link: Link)]
    let firstIsExpected: Bool

    /// Links to acts, of which the first may be what the reader is expected to do.
    init(_ sheet: CycleSheet, expected: Bool = false, _ links: [(name: String, link: Link)?]) {
        self.sheet = sheet
        self.links = links.compactMap(\.self)
        firstIsExpected = expected
    }

    var body: some HTML {
        if sheet.isOpen, !links.isEmpty {
            div(.class("actions")) {
                ForEach(Array(links.enumerated())) { link in
                    a(
                        .class(firstIsExpected && link.offset == 0 ? "button main" : "button"),
                        .href(link.element.link)
                    ) { link.element.name }
                }
            }
        }
    }
}

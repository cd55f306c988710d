import HTML

/// The frame of every page: who speaks for whom, where one is, the way back, and what is printed around it.
struct Page<Content: HTML>: HTML {
    let visit: Visit
    let heading: Heading
    let content: Content

    func render(into buffer: inout HTMLBuffer) {
        HTMLDocument {
            html(.lang(visit.words.language.rawValue)) {
                PageHead(visit: visit, title: heading.title)
                pageBody {
                    SkipLink(words: visit.words)
                    Masthead(visit: visit)
                    PrintedHeader(visit: visit, heading: heading)
                    mainElement(.id("contenu"), .class(heading.width.name), .tabindex(-1)) {
                        FlashMessage(visit: visit)
                        HeadingBlock(heading: heading, words: visit.words)
                        content
                    }
                    PageFooter(visit: visit)
                }
            }
        }.render(into: &buffer)
    }
}

/// What a page is called, and what is said before its content.
package struct Heading: Sendable {
    /// How wide the text runs.
    package enum Width: Sendable {
        /// One column of prose or one form.
        case reading
        /// Tables and lists.
        case work

        var name: StaticString {
            switch self {
            case .reading: "reading"
            case .work: "work"
            }
        }
    }

    package let title: String
    package var lead: String?
    package var state: StateMark?
    package var crumbs: [Crumb] = []
    package var width: Width = .reading

    package init(
        _ title: String,
        lead: String? = nil,
        state: StateMark? = nil,
        crumbs: [Crumb] = [],
        width: Width = .reading
    ) {
        self.title = title
        self.lead = lead
        self.state = state
        self.crumbs = crumbs
        self.width = width
    }
}

/// One step of the way back.
package struct Crumb: Sendable {
    let title: String
    let link: Link

    package init(_ title: String, _ link: Link) {
        self.title = title
        self.link = link
    }
}

struct HeadingBlock: Component {
    let heading: Heading
    let words: Words

    var body: some HTML {
        if !heading.crumbs.isEmpty {
            nav(.class("crumbs"), .ariaLabel(words("layout.crumbs"))) {
                ol { ForEach(heading.crumbs) { crumb in li { a(.href(crumb.link)) { crumb.title } } } }
            }
        }
        header(.class("heading")) {
            h1 { heading.title }
            if let state = heading.state { p(.class("heading-state")) { state } }
            if let lead = heading.lead { p(.class("lead")) { lead } }
        }
    }
}

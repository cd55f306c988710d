import HTML
import Hummingbird

/// The ways to the page before and the page after, when what is listed does not fit on one.
struct PageTurner: Component {
    let page: Int
    let pages: Int
    let words: Words
    let link: (Int) -> Link

    var body: some HTML {
        if pages > 1 {
            nav(.class("actions"), .ariaLabel(words("layout.pages.title"))) {
                if page > 1 { a(.href(link(page - 1)), .rel("prev")) { words("layout.pages.previous") } }
                span { words("layout.pages.page", ["page": words.number(page), "pages": words.number(pages)]) }
                if page < pages { a(.href(link(page + 1)), .rel("next")) { words("layout.pages.next") } }
            }
        }
    }
}

extension Request {
    /// The page that the address asks for; the first one when it asks for none.
    var page: Int { uri.queryParameters["page"].flatMap { Int(counted: $0) } ?? 1 }
}

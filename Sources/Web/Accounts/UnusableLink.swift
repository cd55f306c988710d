import HTML
import Hummingbird
import Journal

extension ReaderContext {
    /// The page of a link that cannot be used any more: it says why, and has one button that sends a new one.
    func unusableLink(_ state: MailedLinkState, renewal: Link) -> Response {
        let words = words
        guard let link = state.link else {
            return page(Heading(words("link.unknown.title"), lead: words("link.unknown.lead")), status: .notFound) {
                p { a(.class("button main"), .href(Link.signIn)) { words("layout.signIn") } }
            }
        }
        let key = if case .used = state { "used" } else { "expired" }
        let lead = words("link.\(key).lead", ["time": words.time(link.expires)])
        return page(Heading(words("link.\(key).title"), lead: lead), status: .gone) {
            RenewalForm(action: renewal, words: words)
            p(.class("soft")) { words("link.renewTo") }
        }
    }
}

private struct RenewalForm: Component {
    let action: Link
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(action)) {
            button(.type("submit"), .class("main")) { words("link.renew") }
        }
    }
}

import HTML
import Hummingbird
import Journal

extension ReaderContext {
    /// The page of a link that cannot be used any more: why, what had been typed, and a button that sends another.
    func unusableLink(_ state: MailedLinkState, _ token: Token) throws -> Response {
        let words = words
        guard let link = state.link else {
            return page(Heading(words("link.unknown.title"), lead: words("link.unknown.lead")), status: .notFound) {
                KeptText(input: visit.typed, words: words)
                p { a(.class("button main"), .href(Link.signIn)) { words("layout.signIn") } }
            }
        }
        guard try state.renewable != nil else {
            let key = "link.over.\(link.purpose.rawValue)"
            return page(Heading(words("\(key).title"), lead: words("\(key).lead")), status: .gone) {
                KeptText(input: visit.typed, words: words)
                p { a(.class("button main"), .href(Link.signIn)) { words("layout.signIn") } }
            }
        }
        let key = if case .used = state { "used" } else { "expired" }
        let lead = words("link.\(key).lead", ["time": words.time(link.expires)])
        return page(Heading(words("link.\(key).title"), lead: lead), status: .gone) {
            KeptText(input: visit.typed, words: words)
            RenewalForm(token: token, words: words)
        }
    }
}

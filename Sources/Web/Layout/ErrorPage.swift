import Cooperation
import HTML
import HTTPTypes
import Hummingbird

/// The one page for everything that goes wrong: what happened, what was kept, what to do, what to quote.
///
/// `retry` is the page that was asked for, when asking again does no harm.
func errorAnswer(_ error: any Error, _ trouble: Trouble, _ visit: Visit, retry: Link? = nil) -> Response {
    let refusal = error as? any Refusal
    let words = visit.words
    let happened = refusal.map { words("error.refused.title", ["status": "\($0.nature.status.code)"]) }
    let heading = Heading(happened ?? words("error.\(trouble.key).title"))
    let advice = refusal.map(words.refusal) ?? trouble.advice(words)
    var response = Response(
        page: Page(
            visit: visit,
            heading: heading,
            content: ErrorContent(visit: visit, trouble: trouble, advice: advice, retry: retry)
        ),
        status: refusal?.nature.status ?? trouble.status
    )
    if let seconds = trouble.retryAfter { response.headers[.retryAfter] = String(seconds) }
    if let allow = trouble.allow { response.headers[.allow] = allow }
    return response
}

private struct ErrorContent: Component {
    let visit: Visit
    let trouble: Trouble
    let advice: String
    let retry: Link?

    var body: some HTML {
        div(.class("error")) {
            p { advice }
            KeptText(input: visit.typed, words: visit.words)
            WayOn(visit: visit, trouble: trouble, retry: retry)
            p(.class("reference")) { visit.words("error.reference", ["id": visit.requestID]) }
        }
    }
}

/// What was typed, to be copied: nothing is lost.
struct KeptText: Component {
    let input: FormInput
    let words: Words

    var body: some HTML {
        if !kept.isEmpty {
            section(.class("kept")) {
                h2 { words("error.kept") }
                ForEach(kept) { value in
                    textarea(.readonly, .rows(min(8, max(2, value.count / 60))), .ariaLabel(words("error.kept"))) {
                        value
                    }
                }
            }
        }
    }

    /// Prose only: neither secrets nor the choices of a list.
    private var kept: [String] {
        input.values.filter { !$0.key.contains("password") }.sorted { $0.key < $1.key }
            .flatMap(\.value).filter { $0.contains(" ") }
    }
}

/// The one thing to do now.
private struct WayOn: Component {
    let visit: Visit
    let trouble: Trouble
    let retry: Link?

    var body: some HTML {
        p {
            if trouble.retryAfter != nil, let retry {
                a(.class("button main"), .href(retry)) { visit.words("error.again") }
            } else if trouble == .signInNeeded {
                a(.class("button main"), .href(Link.signIn)) { visit.words("layout.signIn") }
            } else if trouble == .organisationNeeded {
                a(.class("button main"), .href(Link.chooseOrganisation)) { visit.words("layout.noOrganisation") }
            } else {
                a(.class("button main"), .href(visit.signedIn == nil ? Link.welcome : Link.home)) {
                    visit.words(visit.signedIn == nil ? "error.toWelcome" : "error.toHome")
                }
            }
        }
    }
}

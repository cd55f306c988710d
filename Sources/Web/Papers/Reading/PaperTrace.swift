import Cooperation
import HTML
import Journal

/// What happened, in words, latest first, page by page; nothing is ever taken out.
struct PaperTrace: Component {
    let trace: TracePage
    let names: PaperNames
    /// Where the trace is read, without its page.
    let link: Link
    let words: Words

    var body: some HTML {
        TraceEntries(entries: trace.entries, names: names, words: words, first: first)
        PageTurner(page: trace.number, pages: trace.pages, words: words) { number in
            link.with([("page", number == 1 ? nil : String(number))])
        }
    }

    /// Number of the first entry shown, counted from the beginning of all.
    private var first: Int { trace.count - (trace.number - 1) * TracePage.size }
}

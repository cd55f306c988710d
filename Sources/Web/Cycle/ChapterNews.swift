import Cooperation
import HTML

/// The way to what changed since this page was opened: shown by the script as soon as there is something.
struct ChapterNews: Component {
    let sheet: CycleSheet
    let part: CyclePart
    /// How long the chapter was when the page was made.
    let length: Int
    let module: String
    let words: Words

    var body: some HTML {
        p(.class("said"), .role("status"), .data("data-news", link("flux").path)) {
            span(.hidden, .data("data-told", "")) {
                words("cycle.news.told")
                " "
            }
            a(.href(link("changements"))) { words("cycle.news.since") }
        }
        script(.type("module"), .src(module)) {}
    }

    private func link(_ segment: String) -> Link {
        sheet.kept(.cycle(sheet.id, part, segment)).with([("depuis", String(length))])
    }
}

extension MemberContext {
    /// The news of a chapter, at the top of its pages.
    func news(_ sheet: CycleSheet, _ part: CyclePart, length: Int) -> ChapterNews {
        let module = site.assets.address("nouvelles.js")
        return ChapterNews(sheet: sheet, part: part, length: length, module: module, words: words)
    }
}

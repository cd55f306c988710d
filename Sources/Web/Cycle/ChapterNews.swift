import Cooperation
import HTML

/// The way to what changed since this page was opened: shown by the script as soon as there is something; nothing in a
/// chapter that is not watched.
struct ChapterNews: Component {
    let sheet: CycleSheet
    let part: CyclePart
    /// How long the chapter was when the page was made.
    let length: Int?
    let module: String
    let words: Words

    var body: some HTML {
        if let length {
            p(.class("said"), .role("status"), .data("data-news", link("flux", length).path)) {
                span(.hidden, .data("data-told", "")) {
                    words("cycle.news.told")
                    " "
                }
                a(.href(link("changements", length))) { words("cycle.news.since") }
            }
            script(.type("module"), .src(module)) {}
        }
    }

    private func link(_ segment: String, _ length: Int) -> Link {
        sheet.kept(.cycle(sheet.id, part, segment)).with([("depuis", String(length))])
    }
}

extension MemberContext {
    /// The news of a chapter, at the top of its pages.
    func news(_ sheet: CycleSheet, _ part: CyclePart) -> ChapterNews {
        let module = site.assets.address("nouvelles.js")
        return ChapterNews(sheet: sheet, part: part, length: sheet.length(of: part), module: module, words: words)
    }
}

extension CycleSheet {
    /// How long the chapter of a part is, when several people have it open at once.
    fileprivate func length(of part: CyclePart) -> Int? {
        switch part {
        case .negotiation: cycle.negotiation.length
        case .convention: cycle.convention.length
        default: nil
        }
    }
}

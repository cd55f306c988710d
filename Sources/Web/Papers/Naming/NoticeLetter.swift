import Cooperation
import Exchange
import HTML
import Journal

/// The letter to print and to hand over or post: what a notice says, with the organisation's own link.
struct NoticeLetter: Component {
    let partnership: Partnership
    let organisation: Organisation
    let initiator: String
    let token: Token
    let visit: Visit

    private var words: Words { visit.words }

    private var address: String { visit.site.configuration.baseAddress + Link.personal(token.text).path }

    private var names: [String: String] {
        ["initiator": initiator, "paper": partnership.title, "organisation": organisation.name]
    }

    var body: some HTML {
        article(.class("letter post")) {
            LetterAddress(organisation: organisation)
            p { words.shortDay(words.today) }
            p { words("papers.letters.hello") }
            p { words("papers.letters.opening", names) }
            p { words("papers.letters.noCommitment") }
            if let paper = partnership.current?.paper {
                dl(.class("facts")) { NoticeTerms(paper: paper, words: words) }
            }
            p { words("papers.letters.how") }
            p(.class("code")) { address }
            if let code = QRCode.drawing(address) {
                svg(.class("qr"), .role("img"), .viewBox("0 0 \(code.side) \(code.side)")) {
                    svgTitle { words("papers.letters.qr") }
                    path(.d(code.path)) {}
                }
            }
            p { words("papers.letters.until", ["day": words.day(lastDay)]) }
            p { words("papers.letters.once", names) }
            p { initiator }
        }
        div(.class("actions")) {
            button(.type("button"), .data("data-print", ""), .hidden) { words("mandate.print") }
            a(.href(Link.paperNotices(partnership.id))) { words("papers.letters.back") }
        }
    }

    private var lastDay: Day { words.today.advanced(by: Int(PersonalLink.days)) }
}

import Cooperation
import HTML
import Journal

struct AdministrationContent: Component {
    let draft: Draft
    let accounts: Int
    let outbox: [OutboxMail.State: Int]
    let failed: [OutboxMail]
    let visit: Visit

    private var words: Words { visit.words }

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        section {
            h2 { words("administration.figures") }
            dl(.class("facts")) {
                dt { words("administration.accounts") }
                dd(.class("number")) { words.number(accounts) }
                ForEach([OutboxMail.State.waiting, .sending, .sent, .failed, .local]) { state in
                    dt { words("administration.outbox.\(state.rawValue)") }
                    dd(.class("number")) { words.number(outbox[state] ?? 0) }
                }
            }
            p { a(.href(Link.directoryFigures)) { words("administration.directory.title") } }
            if visit.site.showsMailbox(to: visit.signedIn) {
                p { a(.href(Link.mailbox)) { words("mailbox.title") } }
            }
        }
        if !failed.isEmpty { FailedMails(mails: failed, words: words) }
        section {
            h2 { words("administration.code.title") }
            p { words("administration.code.explain") }
            form(.method("post"), .action(Link.paperCodes), .novalidate) {
                fields.text(
                    "structure",
                    words("administration.code.organisation"),
                    hint: words("administration.code.organisationHint")
                )
                Submit(words("administration.code.verb"), words)
            }
        }
    }
}

/// The letter to print and post.
struct CodeLetter: Component {
    let organisation: Organisation
    let code: String
    let lastDay: Day
    let visit: Visit

    var body: some HTML {
        let words = visit.words
        let address = visit.site.configuration.baseAddress + Link.claim(organisation.id).path
        article(.class("letter post")) {
            LetterAddress(organisation: organisation)
            p { words.shortDay(words.today) }
            p { words("administration.letter.hello") }
            p { words("administration.letter.opening", ["instance": visit.site.configuration.instanceName]) }
            p(.class("code")) { code }
            p { words("administration.letter.how", ["address": address, "day": words.day(lastDay)]) }
            p { words("administration.letter.ignore") }
            p { words("administration.letter.signature", ["instance": visit.site.configuration.instanceName]) }
        }
        div(.class("actions")) {
            button(.type("button"), .data("data-print", ""), .hidden) { words("mandate.print") }
            a(.href(Link.administration)) { words("administration.back") }
        }
    }
}

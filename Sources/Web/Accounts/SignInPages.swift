import Cooperation
import HTML
import Journal

struct SignInForm: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        form(.method("post"), .action(Link.askForLink), .novalidate) {
            input(.type("hidden"), .name("suite"), .value(draft["suite"]))
            fields.mail("mail", words("signIn.mailLabel"), hint: words("signIn.mailHint"))
            div(.class("actions")) { button(.type("submit"), .class("main")) { words("signIn.askLink") } }
        }
        details(draft.problem("password") == nil ? nil : .open) {
            summary { words("signIn.withPassword") }
            PasswordSignInForm(draft: draft, words: words)
        }
    }
}

private struct PasswordSignInForm: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.passwordSignIn), .novalidate) {
            input(.type("hidden"), .name("suite"), .value(draft["suite"]))
            div(.class("field")) {
                label(.for("champ-mail-2")) { words("signIn.mailLabel") }
                input(
                    .id("champ-mail-2"),
                    .name("mail"),
                    .type("email"),
                    .value(draft["mail"]),
                    .autocomplete("username")
                )
            }
            Fields(draft, words).text(
                "password",
                words("signIn.password"),
                type: "password",
                autocomplete: "current-password"
            )
            div(.class("actions")) { button(.type("submit")) { words("layout.signIn") } }
        }
    }
}

struct SignInConfirmation: Component {
    let draft: Draft
    let token: Token
    let asksName: Bool
    let until: Instant
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.signIn(token: token.text))) {
            if asksName {
                Fields(draft, words).text(
                    "name",
                    words("account.name"),
                    hint: words("account.nameHint"),
                    autocomplete: "name",
                    required: false
                )
            }
            button(.type("submit"), .class("main")) { words("layout.signIn") }
        }
        p(.class("soft")) { words("signIn.link.until", ["time": words.time(until)]) }
        p(.class("soft")) { words("signIn.link.notMe") }
    }
}

/// Without a mail server, where the mails are to be read.
struct MailboxHint: Component {
    let visit: Visit

    var body: some HTML {
        if visit.site.showsMailbox(to: visit.signedIn) {
            Notice {
                p {
                    visit.words("signIn.sent.mailbox")
                    " "
                    a(.href(Link.mailbox)) { visit.words("mailbox.title") }
                }
            }
        }
    }
}

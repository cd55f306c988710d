import Cooperation
import HTML
import Journal

struct InvitationForm: Component {
    let draft: Draft
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        form(.method("post"), .action(Link.invite(organisation)), .novalidate) {
            fields.text("mail", words("invite.mailLabel"), hint: words("invite.mailHint"), type: "email")
            fields.radios(
                "role",
                words("people.role"),
                [MemberRole.member, .administrator].map {
                    Choice($0.rawValue, words("standing.\($0.rawValue)"), hint: words("invite.roleHint.\($0.rawValue)"))
                }
            )
            Submit(words("invite.send"), back: .people(organisation), words)
        }
    }
}

struct JoinForm: Component {
    let token: Token
    let asksName: Bool
    let link: MailedLink
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.invitation(token: token.text))) {
            if asksName {
                Fields(Draft(), words).text(
                    "name",
                    words("account.name"),
                    hint: words("account.nameHint"),
                    autocomplete: "name",
                    required: false
                )
            }
            div(.class("actions")) { button(.type("submit"), .class("main")) { words("join.verb") } }
        }
        p(.class("soft")) { words("signIn.link.until", ["time": words.time(link.expires)]) }
        p(.class("soft")) { words("signIn.link.notMe") }
    }
}

import Cooperation
import HTML
import Journal

struct AccountContent: Component {
    let draft: Draft
    let sessions: [Session]
    let current: String
    let hasPassword: Bool
    let mail: String
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        AccountForm(draft: draft, words: words)
        p { a(.href(Link.chooseOrganisation)) { words("account.organisations") } }
        PasswordForm(draft: draft, hasPassword: hasPassword, mail: mail, words: words)
        SessionList(sessions: sessions, current: current, words: words)
        section(.ariaLabelledby("effacement")) {
            h2(.id("effacement")) { words("erasure.title") }
            p { words("erasure.explain") }
            p { a(.href(Link.erasure)) { words("erasure.short") } }
        }
    }
}

private struct AccountForm: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        form(.method("post"), .action(Link.account), .novalidate) {
            fields.text("name", words("account.name"), hint: words("account.nameHint"), autocomplete: "name")
            fields.oneOf(
                "langue",
                words("account.language"),
                Language.allCases.map { Choice($0.rawValue, $0.ownName) }
            )
            Submit(words("account.save"), words)
        }
    }
}

private struct PasswordForm: Component {
    let draft: Draft
    let hasPassword: Bool
    let mail: String
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby("mot-de-passe")) {
            h2(.id("mot-de-passe")) { words("account.password") }
            p { words(hasPassword ? "account.passwordIsSet" : "account.passwordIsNot") }
            form(.method("post"), .action(Link.password), .novalidate) {
                input(.type("text"), .name("mail"), .value(mail), .autocomplete("username"), .hidden)
                Fields(draft, words).text(
                    "password",
                    words("account.newPassword"),
                    hint: words("account.passwordHint"),
                    type: "password",
                    autocomplete: "new-password"
                )
                div(.class("actions")) { button(.type("submit")) { words("account.setPassword") } }
            }
        }
    }
}

private struct SessionList: Component {
    let sessions: [Session]
    let current: String
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby("connexions")) {
            h2(.id("connexions")) { words("account.sessions") }
            p { words("account.sessionsLead") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("account.device") }
                            th(.scope("col")) { words("account.since") }
                            th(.class("act"), .scope("col")) { words("account.act") }
                        }
                    }
                    tbody { ForEach(sessions) { session in row(session) } }
                }
            }
            if sessions.count > 1 {
                form(.method("post"), .action(Link.otherSessions)) {
                    button(.type("submit")) { words("account.endOthers") }
                }
            }
        }
    }

    private func row(_ session: Session) -> some HTML {
        tr {
            th(.scope("row")) { Agent.name(session.agent, words) }
            td(.cell(words("account.since"))) { Timestamp(session.created, words) }
            td(.class("act")) {
                if session.id == current {
                    words("account.here")
                } else {
                    form(.method("post"), .action(Link.endSession(session.id))) {
                        button(.type("submit"), .class("quiet")) { words("account.end") }
                    }
                }
            }
        }
    }
}

/// A browser as people call it.
enum Agent {
    static func name(_ agent: String, _ words: Words) -> String {
        let browser = [("Firefox/", "Firefox"), ("Edg/", "Edge"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
            .first { agent.contains($0.0) }?.1
        let system = [
            ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
            ("Macintosh", "Mac"), ("Linux", "Linux"),
        ].first { agent.contains($0.0) }?.1
        let known = [browser, system].compactMap { $0 }
        return known.isEmpty ? words("account.unknownDevice") : known.joined(separator: " · ")
    }
}

import Cooperation
import HTML
import Journal

/// What goes, what stays, what must be settled before, then the one button.
struct ErasureContent: Component {
    let sheet: ErasureSheet
    let draft: Draft
    /// The link that was opened; without it, one is asked for.
    let token: Token?
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        section {
            h2 { words("erasure.goes.title") }
            ul { ForEach(goes) { line in li { line } } }
        }
        section {
            h2 { words("erasure.stays.title") }
            ul {
                li { words("erasure.stays.acts", ["left": words("people.left")]) }
                ForEach(["papers", "others", "backups"]) { key in li { words("erasure.stays.\(key)") } }
            }
        }
        if !sheet.voiceless.isEmpty { ErasureGaps(places: sheet.voiceless, words: words) }
        if sheet.isBlocked {
            ErasureObstacles(sheet: sheet, words: words)
        } else if let token {
            form(.method("post"), .action(Link.erasure(token: token.text))) {
                div(.class("actions")) {
                    button(.type("submit"), .class("main grave")) { words("erasure.confirm.verb") }
                    a(.href(Link.welcome)) { words("erasure.confirm.keep") }
                }
            }
        } else {
            form(.method("post"), .action(Link.erasure)) {
                p { words("erasure.askHint", ["mail": sheet.mail]) }
                Submit(words("erasure.ask"), back: .account, words)
            }
        }
    }

    private var goes: [String] {
        var lines = [
            words("erasure.goes.identity", ["mail": sheet.mail]), words("erasure.goes.sessions"),
            words("erasure.goes.mails"),
        ]
        if !sheet.memberships.isEmpty {
            lines.append(words("erasure.goes.place", ["organisations": words.list(sheet.memberships)]))
        }
        if !sheet.claims.isEmpty {
            lines.append(words("erasure.goes.claims", ["organisations": words.list(sheet.claims)]))
        }
        return lines
    }
}

/// Organisations that nobody could engage any more: a warning, with where to mend it.
private struct ErasureGaps: Component {
    let places: [ErasureSheet.Place]
    let words: Words

    var body: some HTML {
        section {
            h2 { words("erasure.gap.title") }
            ForEach(places) { place in
                Notice {
                    p { words("erasure.gap.mandate", ["organisation": place.name]) }
                    p { a(.href(Link.people(place.id))) { words("erasure.gap.people") } }
                }
            }
        }
    }
}

/// What forbids it for now, and the ways on.
private struct ErasureObstacles: Component {
    let sheet: ErasureSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("erasure.blocked.title") }
            ForEach(sheet.orphans) { place in
                Notice {
                    p { words("erasure.blocked.administrator", ["organisation": place.name]) }
                    p { a(.href(Link.people(place.id))) { words("erasure.blocked.handOver") } }
                    p { a(.href(Link.takeaway(place.id))) { words("erasure.blocked.leave") } }
                }
            }
            if sheet.isLastInstanceAdministrator {
                Notice {
                    p { words("erasure.blocked.instance") }
                    p { code { "maillage account create --administrator" } }
                }
            }
            div(.class("actions")) { a(.href(Link.account)) { words("account.title") } }
        }
    }
}

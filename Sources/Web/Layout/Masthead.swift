import HTML

/// The top of every page: the name, the ways, and who speaks for whom.
struct Masthead: Component {
    let visit: Visit

    var body: some HTML {
        header(.class("masthead")) {
            div(.class("masthead-line")) {
                a(.class("wordmark"), .href(visit.signedIn == nil ? Link.welcome : Link.home)) {
                    Wordmark()
                    span { visit.site.configuration.instanceName }
                }
                Navigation(visit: visit)
                if visit.signedIn == nil {
                    a(.class("sign-in"), .href(Link.signIn)) { visit.words("layout.signIn") }
                }
            }
            if let signedIn = visit.signedIn { SpeakerLine(visit: visit, signedIn: signedIn) }
        }
    }
}

/// Four places and the threads between them.
struct Wordmark: Component {
    var body: some HTML {
        Raw(
            """
            <svg class="mesh" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">\
            <path d="M5 6 L18 4 L20 17 L7 20 Z M5 6 L20 17 M18 4 L7 20" fill="none" stroke="currentColor" \
            stroke-width="1.4"/><circle cx="5" cy="6" r="2.6"/><circle cx="18" cy="4" r="2.2"/>\
            <circle cx="20" cy="17" r="2.6"/><circle cx="7" cy="20" r="2.2"/></svg>
            """
        )
    }
}

/// Who is signed in, for which organisation they speak, and with which mandate.
struct SpeakerLine: Component {
    let visit: Visit
    let signedIn: SignedIn

    var body: some HTML {
        div(.class("speaker")) {
            p {
                a(.href(Link.account)) { signedIn.name.isEmpty ? signedIn.mail : signedIn.name }
                if let speaking = signedIn.speaking {
                    " \(visit.words("layout.for")) "
                    a(.href(Link.chooseOrganisation)) { speaking.organisationName }
                    " "
                    MandateBadge(mandate: speaking.mandate(on: visit.words.today), words: visit.words)
                } else {
                    " · "
                    a(.href(Link.chooseOrganisation)) { visit.words("layout.noOrganisation") }
                }
            }
            form(.method("post"), .action(Link.signOut)) {
                button(.type("submit"), .class("quiet")) { visit.words("layout.signOut") }
            }
        }
    }
}

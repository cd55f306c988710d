import HTML

struct PageHead: Component {
    let visit: Visit
    let title: String

    var body: some HTML {
        head {
            meta(.charset("utf-8"))
            documentTitle { "\(title) · \(visit.site.configuration.instanceName)" }
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.name("color-scheme"), .content("light dark"))
            linkElement(.rel("stylesheet"), .href(visit.site.assets.address("maillage.css")))
            linkElement(.rel("icon"), .type("image/svg+xml"), .href(visit.site.assets.address("icone.svg")))
            script(
                .type("module"),
                .src(visit.site.assets.address("brouillon.js")),
                .data("data-restored", visit.words("layout.restored")),
                .data("data-forget", visit.words("layout.forget")),
                .data("data-account", visit.signedIn?.draftMark ?? "")
            ) {}
        }
    }
}

struct SkipLink: Component {
    let words: Words

    var body: some HTML {
        a(.class("skip"), .href("#contenu")) { words("layout.skip") }
    }
}

/// What is printed above a page, so that a colleague knows what they hold.
struct PrintedHeader: Component {
    let visit: Visit
    let heading: Heading

    var body: some HTML {
        div(.class("printed")) {
            p { visit.site.configuration.instanceName }
            p {
                visit.words(
                    "layout.printed",
                    [
                        "time": visit.words.time(visit.words.now),
                        "address": visit.site.configuration.baseAddress + visit.address,
                    ]
                )
            }
        }
    }
}

/// What the last act did.
struct FlashMessage: Component {
    let visit: Visit

    var body: some HTML {
        if let flash = visit.flash, visit.words.has("flash.\(flash.key)") {
            div(.class("flash"), .role("status")) {
                p { visit.words("flash.\(flash.key)", ["name": flash.argument]) }
            }
        }
    }
}

import HTML

struct PageFooter: Component {
    let visit: Visit

    var body: some HTML {
        footer(.class("foot")) {
            ul {
                li { a(.href(Link.help)) { visit.words("layout.way.help") } }
                li { a(.href(Link.verification)) { visit.words("mentions.verification.title") } }
                li { a(.href(Link.accessibility)) { visit.words("layout.accessibility") } }
                li {
                    if let address = visit.site.configuration.sourceAddress {
                        a(.href(address), .rel("external")) { visit.words("layout.source") }
                    } else {
                        visit.words("layout.licence")
                    }
                }
            }
            LanguageChoice(visit: visit)
            p(.class("reference")) { visit.words("layout.reference", ["id": visit.requestID]) }
        }
    }
}

/// One button for each other language.
struct LanguageChoice: Component {
    let visit: Visit

    var body: some HTML {
        form(.method("post"), .action(Link.language), .class("languages")) {
            input(.type("hidden"), .name("suite"), .value(visit.address))
            ForEach(Language.allCases.filter { $0 != visit.words.language }) { language in
                button(
                    .type("submit"),
                    .name("langue"),
                    .value(language.rawValue),
                    .lang(language.rawValue),
                    .class("quiet")
                ) { language.ownName }
            }
        }
    }
}

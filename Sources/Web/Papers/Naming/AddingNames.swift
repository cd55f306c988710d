import Cooperation
import Exchange
import HTML

/// What was looked for in the directory, and what it answered.
struct LookedUpNames: Sendable {
    let query: String
    let found: [DirectoryName]
}

/// Words that look like a name of nobody we know: look again, or add by hand.
struct UnknownNames: Component {
    let partnership: Partnership
    let unknown: [FoundName]
    let words: Words

    var body: some HTML {
        if !unknown.isEmpty {
            section {
                h2 { words("papers.names.unknown") }
                p(.class("hint")) { words("papers.names.unknownLead") }
                ul(.class("awaits")) {
                    ForEach(unknown) { name in
                        li {
                            Passage(name: name)
                            p(.class("ways-on")) {
                                a(.class("button"), .href(search(name.phrase))) { words("papers.names.searchFor") }
                                a(.class("button"), .href(add(name.phrase))) { words("papers.names.add") }
                            }
                        }
                    }
                }
            }
        }
    }

    private func search(_ name: String) -> Link {
        Link.paperNames(partnership.id).with([("q", name)]).anchored(to: "recherche")
    }

    private func add(_ name: String) -> Link {
        Link.paperNames(partnership.id).with([("name", name)]).anchored(to: "ajout")
    }
}

/// A search in the directory, and one button a result to name it.
struct SearchForName: Component {
    let partnership: Partnership
    let search: LookedUpNames?
    let words: Words

    var body: some HTML {
        section(.id("recherche")) {
            h2 { words("papers.names.search") }
            form(.method("get"), .action(Link.paperNames(partnership.id).anchored(to: "recherche")), .class("inline")) {
                div(.class("field")) {
                    label(.for("champ-q")) { words("papers.names.searchHint") }
                    input(.id("champ-q"), .name("q"), .type("search"), .value(search?.query ?? ""))
                }
                button(.type("submit")) { words("papers.names.searchAct") }
            }
            if let search {
                if search.found.isEmpty {
                    p { words("papers.names.searchEmpty", ["query": search.query]) }
                } else {
                    results(search.found)
                }
            }
        }
    }

    private func results(_ found: [DirectoryName]) -> some HTML {
        form(.method("post"), .action(Link.paperNames(partnership.id))) {
            ul(.class("awaits")) {
                ForEach(found) { organisation in
                    li {
                        p {
                            a(.href(Link.organisation(organisation.organisation))) { organisation.name }
                            if let commune = organisation.commune { ", \(commune)" }
                        }
                        button(
                            .type("submit"),
                            .name("choice-0"),
                            .value(organisation.organisation.rawValue),
                            .ariaLabel(words("papers.names.chooseNamed", ["organisation": organisation.name]))
                        ) { words("papers.names.choose") }
                    }
                }
            }
        }
    }
}

/// An organisation that no directory has.
struct DeclareByHand: Component {
    let partnership: Partnership
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        section(.id("ajout")) {
            h2 { words("papers.names.byHand") }
            p(.class("hint")) { words("papers.names.byHandLead") }
            form(.method("post"), .action(Link.paperDeclaration(partnership.id))) {
                fields.text("name", words("papers.names.name"))
                fields.text("commune", words("papers.names.commune"))
                fields.mail("mail", words("papers.names.mail"))
                div(.class("actions")) { button(.type("submit")) { words("papers.names.byHandAct") } }
            }
        }
    }
}

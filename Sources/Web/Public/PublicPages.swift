import Cooperation
import HTML

/// For a coordinator who has ten minutes: what this is, how it goes, where to begin.
struct WelcomeContent: Component {
    let isSignedIn: Bool
    let words: Words

    var body: some HTML {
        div(.class("actions")) {
            if isSignedIn {
                a(.class("button main"), .href(Link.home)) { words("error.toHome") }
            } else {
                a(.class("button main"), .href(Link.signIn)) { words("welcome.begin") }
            }
            a(.href(Link.help)) { words("welcome.help") }
        }
        section(.class("three")) {
            ForEach(["write", "answer", "prove"]) { part in
                div {
                    h2 { words("welcome.\(part).title") }
                    p { words("welcome.\(part).text") }
                }
            }
        }
        div(.class("two")) {
            div {
                section {
                    h2 { words("welcome.promises.title") }
                    ul { ForEach(1...4) { number in li { words("welcome.promises.\(number)") } } }
                }
                section {
                    h2 { words("welcome.named.title") }
                    p { words("welcome.named.text") }
                }
            }
            aside { CopyExample(words: words) }
        }
    }
}

/// What a copy of a paper says of three organisations that it names.
private struct CopyExample: Component {
    let words: Words

    var body: some HTML {
        section(.class("sheet copy")) {
            h2 { words("welcome.copy.title") }
            dl(.class("facts")) {
                ForEach([ConsentMark.engaged, .approached, .contested]) { mark in
                    dt { words("welcome.copy.\(mark.rawValue)") }
                    dd { StateMark(mark, words) }
                }
            }
            p { words("welcome.copy.rule") }
        }
    }
}

struct HelpContent: Component {
    let words: Words

    var body: some HTML {
        ForEach(["begin", "named", "answer", "mandate", "link", "data", "trouble"]) { part in
            section(.id(part)) {
                h2 { words("help.\(part).title") }
                p { words("help.\(part).text") }
                if part == "begin" {
                    p {
                        a(.href(Link.signIn)) { words("layout.signIn") }
                        " · "
                        a(.href(Link.directory)) { words("directory.title") }
                    }
                }
            }
        }
        section {
            h2 { words("help.words.title") }
            dl {
                ForEach(["paper", "mention", "approached", "acceptance", "version", "mandate"]) { term in
                    dt { dfn { words("help.words.\(term).term") } }
                    dd { words("help.words.\(term).meaning") }
                }
            }
        }
    }
}

struct AccessibilityContent: Component {
    let words: Words

    var body: some HTML {
        ForEach(["state", "tests", "limits", "contact"]) { part in
            section {
                h2 { words("accessibility.\(part).title") }
                p { words("accessibility.\(part).text") }
            }
        }
    }
}

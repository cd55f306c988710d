import Cooperation
import HTML

/// What will be sent, to whom, when; what is still missing comes first, with the way to mend it.
struct NoticesPage: Component {
    let partnership: Partnership
    let confirmed: [ConfirmedName]
    /// Whether the organisation that began the paper is verified.
    let isVerified: Bool
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if partnership.versions.isEmpty {
            obstacle("papers.notices.notPublished", .paperPublication(partnership.id), "papers.page.publish")
        } else if !isVerified, let initiator = partnership.initiator {
            obstacle("papers.notices.unverified", .organisation(initiator), "papers.notices.organisationPage")
        } else if !missing.isEmpty {
            Notice {
                p { words("papers.notices.missing") }
                ul { ForEach(missing) { field in li { words("papers.notices.terms.\(field)") } } }
                p {
                    a(.class("button main"), .href(Link.paperWriting(partnership.id).anchored(to: "conditions"))) {
                        words("papers.notices.mend")
                    }
                }
            }
        } else if toTell.isEmpty, toWrite.isEmpty {
            EmptyState(words("papers.notices.nobody")) {
                p(.class("way")) { a(.href(Link.paperNames(partnership.id))) { words("papers.page.names") } }
            }
        } else {
            if !toTell.isEmpty { SendNotices(partnership: partnership, toTell: toTell, words: words) }
            if !toWrite.isEmpty { PrintLetters(partnership: partnership, toWrite: toWrite, words: words) }
        }
        if !told.isEmpty {
            h2 { words("papers.notices.already") }
            ul { ForEach(told) { name in li { name.name } } }
        }
    }

    private var toTell: [ConfirmedName] { confirmed.filter { $0.state == .mentioned && $0.isReachable } }

    /// Those whom only a letter reaches, until they answer: it may have to be printed again.
    private var toWrite: [ConfirmedName] {
        confirmed.filter { name in
            guard !name.isReachable else { return false }
            return name.state == .mentioned
                || name.isToldByLetter && (name.state == .invited || name.state == .considering)
        }
    }

    private var told: [ConfirmedName] { confirmed.filter { $0.toldAt != nil } }

    private var missing: [String] { partnership.current.map { partnership.missingTerms(of: $0.paper) } ?? [] }

    private func obstacle(_ sentence: String, _ link: Link, _ label: String) -> some HTML {
        Notice {
            p { words(sentence) }
            p { a(.class("button main"), .href(link)) { words(label) } }
        }
    }
}

private struct SendNotices: Component {
    let partnership: Partnership
    let toTell: [ConfirmedName]
    let words: Words

    var body: some HTML {
        h2 { words("papers.notices.who") }
        ul {
            ForEach(toTell) { name in
                li {
                    strong { name.name }
                    if !name.hasMail { p(.class("hint")) { words("papers.notices.noMail") } }
                }
            }
        }
        if let paper = partnership.current?.paper {
            h2 { words("papers.notices.says") }
            dl(.class("facts")) { NoticeTerms(paper: paper, words: words) }
        }
        form(.method("post"), .action(Link.paperNotices(partnership.id))) {
            div(.class("actions")) {
                button(.type("submit"), .class("main")) { words("papers.notices.act", count: toTell.count) }
                a(.href(Link.paperNames(partnership.id))) { words("form.back") }
            }
        }
    }
}

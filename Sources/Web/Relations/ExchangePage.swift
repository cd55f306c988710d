import Cooperation
import HTML

/// What each told the other and when last; what was asked, answered, and what became of it.
struct ExchangePage: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        section {
            h2 { words("relations.news.title") }
            ul {
                li { last(relation.view.reader, relation.ownName) }
                li { last(relation.other, relation.otherName) }
            }
            ForEach(relation.view.news.reversed()) { news in
                p(.class("said")) {
                    strong { relation.sheet.names[news.value.author] }
                    " · "
                    Timestamp(news.record.at, words)
                }
                Prose(news.value.text)
            }
            if relation.sheet.isOpen {
                form(.method("post"), .action(relation.link("nouvelles"))) {
                    text("news", "relations.news.text")
                    Submit(words("relations.news.send", ["organisation": relation.otherName]), words)
                }
            }
        }
        section {
            h2 { words("relations.opinion.title") }
            p(.class("hint")) { words("relations.opinion.help") }
            ForEach(relation.view.requests.reversed()) { file($0) }
            if relation.sheet.isOpen {
                form(.method("post"), .action(relation.link("avis"))) {
                    Fields(draft, words).oneOf(
                        "kind",
                        words("relations.opinion.kind"),
                        OpinionRequest.Kind.allCases.map {
                            Choice($0.rawValue, words("relations.opinion.kinds.\($0.rawValue)"))
                        }
                    )
                    text("question", "relations.opinion.text")
                    Submit(words("relations.opinion.send", ["organisation": relation.otherName]), words)
                }
            }
        }
    }

    private func last(_ organisation: OrganisationID, _ name: String) -> String {
        guard let record = relation.view.lastNews(from: organisation) else {
            return words("relations.news.never", ["organisation": name])
        }
        return words("relations.news.last", ["organisation": name, "when": words.when(record.at)])
    }

    private func file(_ file: OpinionFile) -> some HTML {
        div(.class("found")) {
            p {
                strong { relation.sheet.names[file.request.value.author] }
                " · "
                words("relations.opinion.kinds.\(file.request.value.kind.rawValue)")
                " · "
                Timestamp(file.request.record.at, words)
            }
            Prose(file.request.value.question)
            if let answer = file.answer { said("relations.opinion.answer", answer) }
            if let outcome = file.outcome { said("relations.opinion.outcome", outcome) }
            if relation.sheet.isOpen, file.awaited == relation.view.reader {
                form(.method("post"), .action(relation.link("avis", String(file.number)))) {
                    text("reply", file.answer == nil ? "relations.opinion.toAnswer" : "relations.opinion.toTell")
                    Submit(words("relations.opinion.reply", ["organisation": relation.otherName]), words)
                }
            }
        }
    }

    private func said(_ key: String, _ reply: Dated<OpinionReply>) -> some HTML {
        p(.class("said")) {
            strong { words(key, ["organisation": relation.sheet.names[reply.value.author]]) }
            " "
            q { reply.value.text }
        }
    }

    private func text(_ name: String, _ key: String) -> some HTML {
        Fields(draft, words).prose(name, words(key), rows: 2)
    }
}

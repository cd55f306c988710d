import Cooperation
import HTML

struct MentionInboxPage: Component {
    let inbox: MentionInbox
    let words: Words

    var body: some HTML {
        if inbox.toAnswer.isEmpty, inbox.answered.isEmpty {
            EmptyState(words("mentions.inbox.empty")) { p { words("mentions.inbox.emptyNext") } }
        } else {
            InboxTable(
                title: words("mentions.inbox.toAnswer"),
                id: "a-repondre",
                lines: inbox.toAnswer,
                reader: inbox.reader,
                act: words("mentions.inbox.open"),
                words: words
            )
            InboxTable(
                title: words("mentions.inbox.answered"),
                id: "repondu",
                lines: inbox.answered,
                reader: inbox.reader,
                act: nil,
                words: words
            )
            SourceTable(sources: inbox.sources, words: words)
        }
    }
}

private struct InboxTable: Component {
    let title: String
    let id: String
    let lines: [MentionInbox.Line]
    let reader: OrganisationID
    /// What the button at the end of the line says.
    let act: String?
    let words: Words

    var body: some HTML {
        if !lines.isEmpty {
            section(.ariaLabelledby(id)) {
                h2(.id(id)) { title }
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                th(.scope("col")) { words("mentions.inbox.paper") }
                                th(.scope("col")) { words("mentions.inbox.from") }
                                th(.scope("col")) { words("mentions.inbox.state") }
                                th(.scope("col")) { words("mentions.inbox.received") }
                                th(.scope("col")) { words("mentions.inbox.replyBy") }
                                if let act { th(.scope("col")) { span(.class("unseen")) { act } } }
                            }
                        }
                        tbody { ForEach(lines) { line in row(line) } }
                    }
                }
            }
        }
    }

    private func row(_ line: MentionInbox.Line) -> some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.mention(line.paper.id))) { line.paper.title } }
            td(.cell(words("mentions.inbox.from"))) { line.initiator }
            td(.cell(words("mentions.inbox.state"))) { StateMark(of: reader, in: line.paper, words) }
            td(.cell(words("mentions.inbox.received"))) { line.received.map(words.ago) ?? "–" }
            td(.cell(words("mentions.inbox.replyBy"))) { line.replyBy.map(words.day) ?? "–" }
            if let act { td { a(.class("button"), .href(Link.mention(line.paper.id))) { act } } }
        }
    }
}

/// Who names us, how often, and how often without asking; never a public list.
private struct SourceTable: Component {
    let sources: [MentionInbox.Source]
    let words: Words

    var body: some HTML {
        if !sources.isEmpty {
            section(.ariaLabelledby("sources")) {
                h2(.id("sources")) { words("mentions.sources.title") }
                p { words("mentions.sources.lead") }
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                th(.scope("col")) { words("mentions.sources.organisation") }
                                th(.scope("col"), .class("number")) { words("mentions.sources.papers") }
                                th(.scope("col"), .class("number")) { words("mentions.sources.late") }
                            }
                        }
                        tbody {
                            ForEach(sources) { source in
                                tr {
                                    th(.scope("row")) { source.name }
                                    td(.class("number"), .cell(words("mentions.sources.papers"))) {
                                        words.number(source.papers)
                                    }
                                    td(.class("number"), .cell(words("mentions.sources.late"))) {
                                        words.number(source.late)
                                    }
                                }
                            }
                        }
                    }
                }
                p(.class("hint")) { words("mentions.sources.explain") }
            }
        }
    }
}

import Cooperation
import HTML

/// Who names whom, and that it commits to nothing.
struct MentionLead: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        if sheet.participation?.unnamed == nil {
            if !sheet.isPartner { p(.class("lead")) { words("mentions.notice.nothing") } }
        } else {
            p(.class("lead")) { words("mentions.notice.removed") }
        }
    }
}

/// What S-102 wants said before anybody answers.
struct MentionTerms: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby("conditions")) {
            h2(.id("conditions")) { words("mentions.notice.terms") }
            dl(.class("facts")) {
                if let opening = sheet.paper.opening?.value {
                    dt { words("mentions.notice.origin") }
                    dd { origin(opening.origin) }
                }
                if let notice = sheet.notice { NoticeTerms(notice: notice, words: words) }
            }
        }
    }

    private func origin(_ origin: Origin) -> String {
        words(
            "mentions.origin.\(origin.kind.rawValue)",
            ["initiator": sheet.initiatorName, "by": origin.by ?? ""]
        )
    }
}

private struct NoticeTerms: Component {
    let notice: Cooperation.Notice
    let words: Words

    var body: some HTML {
        dt { words("mentions.notice.decidedBy") }
        dd { notice.decidedBy }
        dt { words("mentions.notice.stillOpen") }
        dd { notice.stillOpen }
        dt { words("mentions.notice.stage") }
        dd { words("mentions.stage.\(notice.stage.rawValue)") }
        dt { words("mentions.notice.hours") }
        dd { words.hours(notice.hours) }
        dt { words("mentions.notice.replyBy") }
        dd { notice.replyBy.map(words.day) ?? words("mentions.notice.noReplyBy") }
    }
}

/// The words around the name, and the whole text for whoever wants it.
struct MentionText: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        if let passage = sheet.participation?.namings.last?.value.passage, !passage.isEmpty {
            section(.ariaLabelledby("passage")) {
                h2(.id("passage")) { words("mentions.notice.passage") }
                blockquote { passage }
            }
        }
        if let current = sheet.paper.versions.last {
            details {
                summary { words("mentions.notice.text") }
                p(.class("hint")) {
                    words(
                        "mentions.notice.version",
                        ["number": words.number(current.value.number), "when": words.when(current.record.at)]
                    )
                }
                PaperSections(paper: current.value.paper, kind: sheet.paper.kind, words: words)
            }
        }
    }
}

/// The text of a paper, section by section.
struct PaperSections: Component {
    let paper: Paper
    let kind: PaperKind
    let words: Words

    var body: some HTML {
        ForEach(kind.sections.filter { paper.sections[$0]?.meaningful != nil }) { section in
            h3 { words("papers.section.\(section.rawValue).title") }
            ForEach((paper.sections[section] ?? "").split(separator: "\n").map(String.init)) { line in
                p { line }
            }
        }
    }
}

/// What the organisation has said so far, each with its date.
struct MentionHistory: Component {
    let sheet: MentionSheet
    let words: Words

    var body: some HTML {
        if !lines.isEmpty {
            section(.ariaLabelledby("deja-dit")) {
                h2(.id("deja-dit")) { words("mentions.notice.said") }
                ol(.class("trace")) {
                    ForEach(lines) { line in
                        li {
                            Timestamp(line.at, words)
                            " "
                            strong { line.act }
                            if let message = line.message { blockquote { message } }
                        }
                    }
                }
            }
        }
    }

    private struct Line {
        let at: Instant
        let act: String
        let message: String?
    }

    private var lines: [Line] {
        guard let participation = sheet.participation else { return [] }
        let acts = participation.acts.compactMap { act -> Line? in
            switch act.value {
            case .opened: nil
            case .answered(let answer):
                Line(
                    at: act.record.at,
                    act: words("mentions.kinds.\(answer.kind.rawValue)"),
                    message: answer.message
                )
            case .accepted(let acceptance):
                Line(at: act.record.at, act: words("mentions.state.accepted"), message: acceptance.reservation)
            case .withdrawn(let withdrawal):
                Line(at: act.record.at, act: words("mentions.state.withdrawn"), message: withdrawal.message)
            }
        }
        let replies = participation.replies.map { reply in
            Line(
                at: reply.record.at,
                act: words(
                    "mentions.notice.replied",
                    ["author": reply.record.actor.organisation.map(sheet.name) ?? sheet.initiatorName]
                ),
                message: reply.value.message
            )
        }
        return (acts + replies).sorted { $0.at < $1.at }
    }
}

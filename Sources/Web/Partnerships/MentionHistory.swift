import Cooperation
import HTML

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
                            p { strong { line.act } }
                            if let message = line.message { p(.class("said")) { q { message } } }
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
            case .stopped(let stop):
                Line(
                    at: act.record.at,
                    act: words("mentions.notice.stopped", ["cycle": words.number(stop.cycle)]),
                    message: nil
                )
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

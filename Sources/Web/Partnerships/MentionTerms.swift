import Cooperation
import HTML

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

/// What a notice tells: who decided, what is open, how far, how much time, until when.
struct NoticeTerms: Component {
    let decidedBy: String
    let stillOpen: String
    let stage: DesignStage?
    let hours: PhaseHours?
    let replyBy: Day?
    let words: Words

    init(notice: Cooperation.Notice, words: Words) {
        decidedBy = notice.decidedBy
        stillOpen = notice.stillOpen
        stage = notice.stage
        hours = notice.hours
        replyBy = notice.replyBy
        self.words = words
    }

    /// The terms that a notice of this text would tell.
    init(paper: Paper, words: Words) {
        decidedBy = paper.decidedBy
        stillOpen = paper.stillOpen
        stage = paper.stage
        hours = paper.hours
        replyBy = paper.replyBy
        self.words = words
    }

    var body: some HTML {
        dt { words("mentions.notice.decidedBy") }
        dd { decidedBy }
        dt { words("mentions.notice.stillOpen") }
        dd { stillOpen }
        dt { words("mentions.notice.stage") }
        dd { stage.map { words("mentions.stage.\($0.rawValue)") } ?? "" }
        dt { words("mentions.notice.hours") }
        dd { hours.map(words.hours) ?? "" }
        dt { words("mentions.notice.replyBy") }
        dd { replyBy.map(words.day) ?? words("mentions.notice.noReplyBy") }
    }
}

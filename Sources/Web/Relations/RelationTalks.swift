import Cooperation
import HTML

/// The talks that were proposed, what was said to each, and the reader's answer when it is awaited.
struct RelationTalks: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        ForEach(Array(relation.view.talks.enumerated())) { entry in
            proposed(entry.element.value)
            if let answer = relation.view.talkAnswers[entry.offset + 1] { said(answer.value) }
        }
        if relation.sheet.isOpen, relation.view.isTalkAwaited {
            answering
        } else if !draft["answer"].isEmpty {
            KeptText(input: draft.input, words: words)
        }
    }

    private func proposed(_ talk: RelationTalk) -> some HTML {
        p(.class("said")) {
            words("relations.talk.by", ["organisation": relation.sheet.names[talk.author]])
            if let day = talk.on {
                " "
                words.day(day)
            }
            " "
            q { talk.text }
        }
    }

    private func said(_ answer: TalkAnswer) -> some HTML {
        p(.class("said")) {
            words("relations.talk.answered", ["organisation": relation.sheet.names[answer.author]])
            " "
            q { answer.text }
        }
    }

    private var answering: some HTML {
        section(.class("missing"), .id("echange")) {
            h2 { words("relations.talk.answer", ["organisation": relation.otherName]) }
            form(.method("post"), .action(relation.link("echange")), .novalidate) {
                Fields(draft, words).prose(
                    "answer",
                    words("relations.talk.answerLabel"),
                    hint: words("relations.talk.answerHint"),
                    rows: 2
                )
                Submit(words("relations.talk.answerSend", ["organisation": relation.ownName]), words)
            }
        }
    }
}

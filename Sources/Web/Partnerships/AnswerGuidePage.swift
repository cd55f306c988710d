import Cooperation
import HTML

/// One question at a time, then a possible answer and a letter to adapt.
struct AnswerGuidePage: Component {
    let guide: AnswerGuide
    let here: Link
    let paper: Link
    let id: PartnershipID
    let words: Words

    var body: some HTML {
        switch guide.step {
        case .question(let question): GuideQuestionPart(question: question, guide: guide, here: here, words: words)
        case .suggestion(let suggestion): GuideSuggestion(suggestion: suggestion, paper: paper, id: id, words: words)
        }
        p(.class("actions")) {
            a(.href(paper)) { words("guide.back") }
            if !guide.given.isEmpty { a(.href(here)) { words("guide.restart") } }
        }
    }
}

private struct GuideQuestionPart: Component {
    let question: GuideQuestion
    let guide: AnswerGuide
    let here: Link
    let words: Words

    var body: some HTML {
        h2 { words("guide.question.\(question.rawValue)") }
        p(.class("actions")) {
            a(.class("button"), .href(next(true))) { words("mentions.guide.yes") }
            " "
            a(.class("button"), .href(next(false))) { words("mentions.guide.no") }
        }
    }

    private func next(_ isYes: Bool) -> Link {
        let given = guide.given.merging([question: isYes]) { _, new in new }
        return here.with(
            GuideQuestion.allCases.map { question in (question.rawValue, given[question].map { $0 ? "oui" : "non" }) }
        )
    }
}

private struct GuideSuggestion: Component {
    let suggestion: AnswerSuggestion
    let paper: Link
    let id: PartnershipID
    let words: Words

    var body: some HTML {
        h2 { words("mentions.guide.suggestion", ["answer": name(suggestion.way)]) }
        h3 { words("mentions.guide.because") }
        ul { ForEach(suggestion.reasons) { reason in li { words("guide.reason.\(reason.key)") } } }
        h3 { words("mentions.guide.letter") }
        div(.class("letter")) { ForEach(letter) { paragraph in p { paragraph } } }
        p(.class("actions")) {
            a(.class("button main"), .href(use)) { words("mentions.guide.use") }
        }
        p(.class("hint")) { words("guide.others", ["list": words.list(suggestion.others.map(name))]) }
    }

    private func name(_ way: AnswerWay) -> String {
        switch way {
        case .accept: words("guide.accept")
        case .answer(let kind): words("mentions.kinds.\(kind.rawValue)").lowercased()
        }
    }

    private var letter: [String] {
        LetterDraft(suggestion).paragraphs.map { keys in keys.map { words($0) }.joined(separator: " ") }
    }

    private var use: Link {
        switch suggestion.way {
        case .accept: .acceptance(id)
        case .answer(let kind):
            paper.with([("reponse", kind.rawValue), ("message", letter.dropFirst().dropLast().joined(separator: " "))])
                .anchored(to: "reponse")
        }
    }
}

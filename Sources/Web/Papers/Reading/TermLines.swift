import Cooperation
import HTML

/// The terms of a paper in words, in one order everywhere.
struct TermLines {
    struct Line {
        let label: String
        let value: String
    }

    let lines: [Line]

    init(_ paper: Paper, _ words: Words) {
        let undecided = words("papers.page.undecided")
        func line(_ key: String, _ value: String?) -> Line {
            Line(label: words("papers.page.\(key)"), value: value ?? undecided)
        }
        lines = [
            line("period", Self.period(paper, words)),
            line("stage", paper.stage.map { words("mentions.stage.\($0.rawValue)") }),
            line("decidedBy", paper.decidedBy.meaningful),
            line("stillOpen", paper.stillOpen.meaningful),
            line("hours", paper.hours.map { words.phases($0) }),
            line("replyBy", paper.replyBy.map(words.shortDay)),
            line("noticeDays", Self.notice(paper, words)),
        ]
    }

    private static func notice(_ paper: Paper, _ words: Words) -> String {
        paper.noticeDays == 0 ? words("papers.page.noNotice") : words("papers.page.days", count: paper.noticeDays)
    }

    private static func period(_ paper: Paper, _ words: Words) -> String? {
        switch (paper.start, paper.end) {
        case (nil, nil): nil
        case (let start?, nil): words("papers.page.from", ["day": words.shortDay(start)])
        case (nil, let end?): words("papers.page.until", ["day": words.shortDay(end)])
        case (let start?, let end?):
            words("papers.page.fromUntil", ["start": words.shortDay(start), "end": words.shortDay(end)])
        }
    }
}

extension Words {
    /// 12 h: 4 before, 6 during, 2 after.
    func phases(_ hours: PhaseHours) -> String {
        self(
            "papers.page.hoursValue",
            [
                "total": number(hours.total), "before": number(hours.before), "during": number(hours.during),
                "after": number(hours.after),
            ]
        )
    }
}

/// The terms as a list of facts.
struct TermFacts: Component {
    let paper: Paper
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            ForEach(TermLines(paper, words).lines) { line in
                dt { line.label }
                dd { line.value }
            }
        }
    }
}

import Cooperation

extension PaperHTML {
    /// What somebody who is asked must know: who decided, what is open, how much time (S-102).
    var terms: String {
        let rows = [
            (words(.period), period),
            (words(.decidedBy), printed.paper.decidedBy.meaningful),
            (words(.stillOpen), printed.paper.stillOpen.meaningful),
            (words(.designStage), printed.paper.stage.map { words($0) }),
            (words(.hours), printed.paper.hours.map { words.hours($0) }),
            (words(.replyBy), printed.paper.replyBy.map(words.day)),
            (words(.notice), printed.paper.noticeDays > 0 ? notice : nil),
        ].compactMap { label, value in value.map { (label, $0) } }
        guard !rows.isEmpty else { return "" }
        let cells = rows.map { "<tr><th scope=\"row\">\($0.escaped)</th><td>\(prose.inline($1))</td></tr>" }
        return "<table class=\"terms\"><tbody>\n\(cells.joined(separator: "\n"))\n</tbody></table>"
    }

    private var notice: String { words(.noticeDays, ["days": String(printed.paper.noticeDays)]) }

    private var period: String? {
        switch (printed.paper.start, printed.paper.end) {
        case (let start?, let end?):
            "\(words(.from, ["day": words.day(start)])) \(words(.until, ["day": words.day(end)]))"
        case (let start?, nil): words(.from, ["day": words.day(start)])
        case (nil, let end?): words(.until, ["day": words.day(end)])
        case (nil, nil): nil
        }
    }
}

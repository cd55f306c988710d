import Cooperation
import HTML

/// Who wrote something, and when: the words of several authors are never mixed (S-041).
struct WrittenBy: Component {
    let record: Record
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        p(.class("soft")) {
            words(
                "realisation.writtenBy",
                ["organisation": sheet.names[record.actor.organisation], "when": words.when(record.at)]
            )
        }
    }
}

/// Facts under their names; what nobody wrote is told as such.
struct Facts: Component {
    struct Fact {
        let label: String
        let text: String?
    }

    let facts: [Fact]
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            ForEach(facts) { fact in
                dt { fact.label }
                dd {
                    if let text = fact.text {
                        PaperProse(text: text, words: words)
                    } else {
                        span(.class("soft")) { words("realisation.notWritten") }
                    }
                }
            }
        }
    }
}

extension StateMark {
    /// Where a task stands; open no more once its action was dropped.
    init(_ task: TaskLife, in sheet: CycleSheet, _ words: Words) {
        if sheet.cycle.realisation.isDropped(task), task.state.isUnfinished {
            self.init(.ended, words("realisation.drop.task"))
        } else {
            self.init(task, on: sheet.day, words)
        }
    }

    private init(_ task: TaskLife, on day: Day, _ words: Words) {
        let shape: Shape =
            switch task.state {
            case .offered: .waiting
            case .taken: .empty
            case .begun: .half
            case .done: .full
            case .dropped, .declined: .ended
            }
        let isLate = task.isLate(on: day)
        self.init(
            isLate ? .contested : shape,
            words(isLate ? "realisation.task.late" : "realisation.task.state.\(task.state.rawValue)")
        )
    }

    /// Whether an action says who does what.
    init(_ doubts: [ActionDoubt], _ words: Words) {
        if doubts.isEmpty {
            self.init(.full, words("realisation.clear"))
        } else {
            self.init(.contested, words.list(doubts.map { words("realisation.doubt.\($0.rawValue)") }))
        }
    }
}

extension Words {
    /// When an action happens, as far as somebody said so.
    func period(of action: PlannedAction) -> String? {
        switch (action.start, action.end) {
        case (nil, nil): nil
        case (let start?, nil): self("papers.page.from", ["day": shortDay(start)])
        case (nil, let end?): self("papers.page.until", ["day": shortDay(end)])
        case (let start?, let end?):
            self("papers.page.fromUntil", ["start": shortDay(start), "end": shortDay(end)])
        }
    }

    func role(_ role: ActionRole) -> String { self("realisation.role.\(role.rawValue)") }
}

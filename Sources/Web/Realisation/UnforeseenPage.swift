import Cooperation
import HTML

/// What happened, latest first, each with its solutions; something to tell.
struct UnforeseenPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if chapter.unforeseen.isEmpty {
            EmptyState(words("realisation.unforeseen.empty")) { p { words("realisation.unforeseen.emptyNext") } }
        }
        ForEach(chapter.unforeseen.reversed()) { met in
            article(.class("index")) {
                MetSolutions(met: met, sheet: sheet, words: words)
                if sheet.isOpen {
                    p {
                        a(.href(sheet.kept(.realisation(sheet.id, .unforeseen, String(met.value.number))))) {
                            words("realisation.unforeseen.share")
                        }
                    }
                }
            }
        }
        if sheet.isOpen {
            h2 { words("realisation.unforeseen.add") }
            form(.method("post"), .action(Link.realisation(sheet.id, .unforeseen)), .class("airy")) {
                fields.summary
                fields.prose(
                    "text",
                    words("realisation.unforeseen.question"),
                    hint: words("realisation.unforeseen.example"),
                    rows: 3
                )
                fields.day("on", words("realisation.unforeseen.on"))
                Submit(words("realisation.unforeseen.send"), words)
            }
        }
    }

    private var chapter: Realisation { sheet.cycle.realisation }
    private var fields: Fields { Fields(draft, words) }
}

/// One unforeseen thing, and what to add to its solutions.
struct SolutionPage: Component {
    let met: Dated<Unforeseen>
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        MetSolutions(met: met, sheet: sheet, words: words)
        if sheet.isOpen {
            form(
                .method("post"),
                .action(Link.realisation(sheet.id, .unforeseen, String(met.value.number))),
                .class("airy")
            ) {
                fields.summary
                fields.prose(
                    "text",
                    words("realisation.unforeseen.solution"),
                    hint: words("realisation.unforeseen.solutionHint"),
                    rows: 3
                )
                Submit(words("realisation.unforeseen.share"), back: .realisation(sheet.id, .unforeseen), words)
            }
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

/// What happened, who told it, and each partner's part in the solution.
private struct MetSolutions: Component {
    let met: Dated<Unforeseen>
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        h2 { words.day(met.value.on) }
        PaperProse(text: met.value.what, words: words)
        WrittenBy(record: met.record, sheet: sheet, words: words)
        if solutions.isEmpty {
            p { StateMark(.waiting, words("realisation.unforeseen.noSolution")) }
        } else {
            p { StateMark(.full, words("realisation.unforeseen.solved")) }
            ul {
                ForEach(solutions) { solution in
                    li {
                        strong { sheet.names[solution.record.actor.organisation] }
                        " "
                        q { solution.value.text }
                    }
                }
            }
        }
    }

    private var solutions: [Dated<SharedSolution>] { sheet.cycle.realisation.solutions(to: met.value.number) }
}

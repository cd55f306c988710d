import Cooperation
import HTML

/// Each one's wish, what is still missing, what the end would be, and how one leaves.
struct EndingPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if let ending = sheet.cycle.course.ending(of: sheet.cycle.id.number) {
            Notice {
                p { StateMark(sheet.state, words) }
                if let reason = ending.value.reason {
                    SignedSaying(text: reason, record: ending.record, names: sheet.names, words: words)
                }
            }
        }
        if !mayBeAbandoned, !draft["abandonReason"].isEmpty { KeptText(input: draft.input, words: words) }
        WishesTable(sheet: sheet, words: words)
        if sheet.isOpen, sheet.partners.contains(sheet.organisation) {
            section {
                h2 { words("evaluation.wish.say", ["organisation": sheet.speaking.organisationName]) }
                form(.method("post"), .action(Link.evaluation(sheet.id, .next)), .class("airy")) {
                    fields.radios("way", words("evaluation.wish.question"), ways)
                    fields.prose("reason", words("evaluation.wish.reason"), rows: 3, required: false)
                    sheet.referral(draft, words)
                    Submit(words("evaluation.wish.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
            CycleEnd(sheet: sheet, fields: fields, words: words)
            Leaving(
                cycle: sheet.cycle,
                organisation: sheet.organisation,
                called: sheet.speaking.organisationName,
                door: .withdrawal(sheet.id),
                words: words
            )
        }
        if sheet.isOpen, mayBeAbandoned {
            AbandonSection(sheet: sheet, fields: fields, words: words)
        } else if sheet.isOpen, sheet.cycle.isBeforeFrame(on: sheet.day) {
            p(.class("hint")) { words("evaluation.abandon.when") }
        }
    }

    private var mayBeAbandoned: Bool { sheet.cycle.mayBeAbandoned(on: sheet.day) }

    private var ways: [Choice] {
        Wish.Way.allCases.map {
            Choice(
                $0.rawValue,
                words("evaluation.wish.\($0.rawValue)"),
                hint: words("evaluation.wishHint.\($0.rawValue)")
            )
        }
    }

    private var fields: Fields {
        guard !draft.input.has("way"), let wish = sheet.evaluation.wishes[sheet.organisation]?.value else {
            return Fields(draft, words)
        }
        return Fields(draft.with("way", wish.way.rawValue).with("reason", wish.reason ?? ""), words)
    }
}

/// What each partner wishes, and why.
struct WishesTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("evaluation.partner") }
                        th(.scope("col")) { words("evaluation.wish.column") }
                        th(.scope("col")) { words("evaluation.wish.because") }
                    }
                }
                tbody {
                    ForEach(sheet.assessors) { partner in
                        tr {
                            th(.scope("row")) { sheet.assessorName(partner, words) }
                            td(.cell(words("evaluation.wish.column"))) {
                                EvaluationStanding(sheet: sheet).mark(.next, of: partner, words)
                            }
                            td(.cell(words("evaluation.wish.because"))) {
                                sheet.evaluation.wishes[partner]?.value.reason ?? ""
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The end itself: what still keeps it, or what it will be.
private struct CycleEnd: Component {
    let sheet: CycleSheet
    let fields: Fields
    let words: Words

    var body: some HTML {
        section {
            h2 { words("evaluation.end.title") }
            if let way, gaps.isEmpty {
                p { words("evaluation.end.effect.\(way.rawValue)") }
                if way == .renewed, !stopping.isEmpty {
                    p { words("evaluation.end.without", ["organisations": words.list(stopping)]) }
                }
                form(.method("post"), .action(Link.evaluation(sheet.id, .next, "fin")), .class("airy")) {
                    input(.type("hidden"), .name("cycle"), .value(String(sheet.cycle.id.number)))
                    fields.prose("endReason", words("evaluation.end.reason"), rows: 3, required: false)
                    sheet.referral(fields.draft, words, in: "fin")
                    Submit(words("evaluation.end.send.\(way.rawValue)"), grave: way == .closed, words)
                }
            } else {
                p { words("evaluation.end.waits") }
                ul {
                    ForEach(gaps) { gap in
                        li {
                            a(.href(sheet.kept(.gap(gap, in: sheet.id, for: sheet.organisation)))) {
                                words.gap(gap, sheet.names)
                            }
                        }
                    }
                }
            }
        }
    }

    private var way: CycleEnding.Way? { sheet.cycle.wishedEnding(among: sheet.partners) }
    private var gaps: [Gap] { sheet.cycle.missingToEnd(on: sheet.day) }
    private var stopping: [String] { sheet.cycle.stopping(on: sheet.day).map { sheet.names[$0] } }
}

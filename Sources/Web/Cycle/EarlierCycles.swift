import Cooperation
import HTML

/// The cycles before this one: each stays readable; nothing in it changes any more.
struct EarlierCycles: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !numbers.isEmpty {
            section {
                h2 { words("cycle.earlier") }
                ul {
                    ForEach(numbers) { number in
                        li {
                            a(.href(Link.cycle(sheet.id, .evaluation).with([("cycle", String(number))]))) {
                                words("cycle.number", ["number": words.number(number)])
                            }
                            if let ending = sheet.cycle.course.ending(of: number) {
                                " – "
                                Timestamp(ending.record.at, words)
                            }
                        }
                    }
                }
            }
        }
    }

    private var numbers: [Int] { Array(1..<max(1, sheet.cycle.id.number)) }
}

/// In a form that only reads: the cycle of which it reads.
struct CycleKept: Component {
    let sheet: CycleSheet

    var body: some HTML {
        if sheet.cycle.isPast { input(.type("hidden"), .name("cycle"), .value(String(sheet.cycle.id.number))) }
    }
}

/// Says that the cycle on the page is over, and where the present one is.
struct PastCycleNotice: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.cycle.isPast {
            Notice {
                p {
                    words("cycle.past", ["number": words.number(sheet.cycle.id.number)])
                    " "
                    a(.href(Link.cycle(sheet.id))) { words("cycle.toPresent") }
                }
            }
        }
    }
}

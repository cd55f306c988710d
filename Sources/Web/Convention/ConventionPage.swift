import Cooperation
import HTML

/// The text as it stands, what is to be done next, and what remains to be written.
struct ConventionPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let start = convention.start {
            h2 { start.value.title }
            ConventionStanding(sheet: sheet, words: words)
            ConventionWays(sheet: sheet, words: words)
            ForEach(Array(convention.clauses.enumerated())) { place in
                ClauseCard(sheet: sheet, clause: place.element, article: place.offset + 1, words: words)
            }
            UnwrittenSections(sheet: sheet, words: words)
        } else {
            EmptyState(words("convention.empty")) {
                p { words("convention.emptyNext") }
                if sheet.isOpen {
                    p {
                        a(.class("button main"), .href(sheet.conventionLink("modele"))) {
                            words("convention.begin.open")
                        }
                    }
                }
            }
        }
    }

    private var convention: Convention { sheet.convention }
}

/// Whether it is being written, signed or in force.
private struct ConventionStanding: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let inForce = sheet.convention.inForce(among: sheet.partners) {
            p {
                StateMark(.full, words(standing(of: inForce), ["version": words.number(inForce.number)]))
                " "
                a(.href(sheet.conventionLink("signature"))) { words("convention.sign.see") }
            }
        }
        if let round = sheet.convention.openRound {
            if !round.awaited(among: sheet.partners).isEmpty {
                Notice {
                    p { words("convention.beingSigned", ["version": words.number(round.number)]) }
                    if !sheet.cycle.isPast {
                        p {
                            a(.class("button main"), .href(sheet.conventionLink("signature"))) {
                                words("convention.sign.open")
                            }
                        }
                    }
                }
            }
        } else {
            p { StateMark(.waiting, words("convention.working")) }
        }
        if !pending.isEmpty {
            Notice {
                p { words("convention.agree.waiting", count: pending.count) }
                p {
                    a(.class("button"), .href(sheet.conventionLink("accord"))) { words("convention.agree.open") }
                }
            }
        }
    }

    private var pending: [Clause] { sheet.cycle.isPast ? [] : sheet.convention.pending(for: sheet.organisation) }

    private func standing(of round: SigningRound) -> String {
        round.isSignedByAll ? "convention.inForce" : "convention.inForceRemaining"
    }
}

/// What can be done with the text as a whole.
private struct ConventionWays: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("actions")) {
            if sheet.isOpen, sheet.convention.openRound == nil {
                a(.class("button"), .href(sheet.conventionLink("articles", "nouveau"))) {
                    words("convention.clause.new")
                }
                a(.class("button"), .href(sheet.conventionLink("cloture"))) { words("convention.close.open") }
            }
            a(.href(sheet.conventionLink("copies"))) { words("convention.copies.open") }
            a(.href(sheet.conventionLink("comparaison"))) { words("convention.compare.open") }
            if !sheet.cycle.isPast { a(.href(sheet.conventionLink("modele"))) { words("convention.begin.again") } }
        }
    }
}

/// The sections of the model that nobody has written yet, each with its question.
private struct UnwrittenSections: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !sheet.convention.unwritten.isEmpty {
            // Once the text is closed nothing can be written in it: what it leaves out is only there to be read.
            if sheet.convention.openRound == nil {
                section {
                    h2 { words("convention.unwritten") }
                    p { words("convention.unwrittenLead") }
                    topics
                }
            } else {
                details {
                    summary { words("convention.unwritten") }
                    topics
                }
            }
        }
    }

    private var topics: some HTML {
        ul(.class("awaits")) {
            ForEach(sheet.convention.unwritten) { topic in
                li {
                    div {
                        p(.class("what")) { words("convention.topic.\(topic.rawValue).title") }
                        p(.class("when")) { words("convention.topic.\(topic.rawValue).question") }
                    }
                    if sheet.isOpen, sheet.convention.openRound == nil {
                        a(.class("button"), .href(link(topic))) { words("convention.clause.write") }
                    }
                }
            }
        }
    }

    private func link(_ topic: ClauseTopic) -> Link {
        sheet.conventionLink("articles", "nouveau").with([("sujet", topic.rawValue)])
    }
}

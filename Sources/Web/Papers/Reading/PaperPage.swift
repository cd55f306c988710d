import Cooperation
import Exchange
import HTML

/// One paper: where it stands, what is missing, its text with the marks, who stands where, what can be done.
struct PaperPage: Component {
    let partnership: Partnership
    let marked: [MarkedOrganisation]
    let names: PaperNames
    let additions: [OrganisationID: ProvenAddition]
    let written: Fragment
    /// Those that the message about this paper did not reach.
    let undelivered: Set<OrganisationID>
    /// The mandates under which it was accepted.
    let voices: VoiceMandates
    let speaking: Speaking
    let words: Words

    var body: some HTML {
        PaperFacts(partnership: partnership, words: words)
        PaperTabs(partnership: partnership, current: .text, words: words)
        div(.class("two paper-two")) {
            PaperActions(partnership: partnership, speaking: speaking, words: words)
            div {
                WhatIsMissing(partnership: partnership, words: words)
                PaperText(partnership: partnership, written: written, words: words)
                StandingTable(
                    partnership: partnership,
                    marked: marked,
                    names: names,
                    additions: additions,
                    undelivered: undelivered,
                    voices: voices,
                    speaker: speaking.speaker,
                    words: words
                )
                ContributionTable(partnership: partnership, names: names, words: words)
            }
        }
    }
}

/// The kind, the version and its day, and what the standing means.
struct PaperFacts: Component {
    let partnership: Partnership
    let words: Words

    var body: some HTML {
        p(.class("paper-facts")) {
            words("papers.kind.\(partnership.kind.rawValue)")
            " · "
            if let last = partnership.versions.last {
                words(
                    "papers.page.published",
                    ["version": words.number(last.value.number), "when": words.when(last.record.at)]
                )
            } else if let draft = partnership.draft {
                words("papers.page.draftOnly", ["when": words.when(draft.record.at)])
            }
        }
        p(.class("soft")) { standing }
        if let draft = partnership.draft, !partnership.versions.isEmpty {
            p(.class("soft")) { words("papers.page.draftBeside", ["when": words.when(draft.record.at)]) }
        }
    }

    private var standing: String {
        let standing = partnership.standing(on: words.today)
        guard standing == .agreed else { return words("papers.standingHelp.\(standing.rawValue)") }
        return words("papers.standingHelp.agreed", count: partnership.partners(on: words.today).count)
    }
}

/// What the paper waits for, in the order of the work.
struct WhatIsMissing: Component {
    let partnership: Partnership
    let words: Words

    var body: some HTML {
        let steps = partnership.missing(on: words.today)
        section(.class("missing")) {
            if steps.isEmpty {
                p { words("papers.page.nothingMissing") }
            } else {
                h2 { words("papers.page.missing") }
                ul { ForEach(steps) { step in li { words.missing(step) } } }
            }
        }
    }
}

/// The parts of a paper, each at its address.
struct PaperTabs: Component {
    enum Part: CaseIterable { case text, organisations, versions, trace, index }

    let partnership: Partnership
    let current: Part
    let words: Words

    var body: some HTML {
        nav(.class("tabs"), .ariaLabel(words("papers.page.tabs"))) {
            ul {
                ForEach(Part.allCases) { part in
                    li {
                        a(.href(link(part)), part == current ? .ariaCurrent("page") : nil) { words(key(part)) }
                    }
                }
            }
        }
    }

    private func link(_ part: Part) -> Link {
        switch part {
        case .text: .paper(partnership.id)
        case .organisations: Link.paper(partnership.id).anchored(to: "structures")
        case .versions: .paperVersions(partnership.id)
        case .trace: .paperTrace(partnership.id)
        case .index: .paperIndex(partnership.id)
        }
    }

    private func key(_ part: Part) -> String {
        switch part {
        case .text: "papers.page.text"
        case .organisations: "papers.page.organisations"
        case .versions: "papers.page.versions"
        case .trace: "papers.page.trace"
        case .index: "papers.page.indices"
        }
    }
}

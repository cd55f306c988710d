import Cooperation
import HTML

/// How much each organisation lives this partnership or is there on paper only (S-105): parts first, never a ranking.
struct PaperIndexPage: Component {
    let cycle: Cycle
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        p(.class("soft")) { words("papers.index.who") }
        TableFacts(partnership: partnership, words: words)
        p(.class("hint")) { words("papers.index.leadTimeHelp") }
        ForEach(shown) { organisation in
            if let index = cycle.paperIndex(of: organisation, on: words.today) {
                OrganisationIndex(
                    name: names[organisation],
                    index: index,
                    leadTime: leadTime(of: organisation),
                    words: words
                )
            }
        }
    }

    private var partnership: Partnership { cycle.partnership }

    /// Whoever is only named reads of what the chapters hold what is said of itself.
    private var shown: [OrganisationID] {
        partnership.isSeated(reader, on: words.today)
            ? partnership.organisations(on: words.today).map(\.organisation) : [reader]
    }

    private func leadTime(of organisation: OrganisationID) -> String {
        guard let milliseconds = partnership.consentLeadTime(of: organisation) else {
            let accepted = partnership.participations[organisation]?.lastAcceptance != nil
            return words(accepted ? "papers.index.opener" : "papers.index.notAccepted")
        }
        let days = Int((Double(milliseconds) / 86_400_000).rounded())
        return days < 0 ? "−\(words("papers.page.days", count: -days))" : words("papers.page.days", count: days)
    }
}

private struct OrganisationIndex: Component {
    let name: String
    let index: PaperIndex
    let leadTime: String
    let words: Words

    var body: some HTML {
        section(.class("index")) {
            h2 { name }
            dl(.class("facts")) {
                dt { words("papers.index.value") }
                dd { value }
                dt { words("papers.index.leadTime") }
                dd { leadTime }
            }
            ul(.class("plain parts")) {
                ForEach(known) { part, isOnPaper in
                    li {
                        words("papers.index.part.\(part.rawValue)")
                        " "
                        StateMark(
                            isOnPaper ? .waiting : .full,
                            words(isOnPaper ? "papers.index.no" : "papers.index.yes")
                        )
                    }
                }
            }
            if !unknown.isEmpty { p(.class("soft")) { words("papers.index.unknown", ["parts": words.list(unknown)]) } }
        }
    }

    private var known: [(PaperIndexPart, Bool)] {
        PaperIndexPart.allCases.compactMap { part in (index.parts[part] ?? nil).map { (part, $0) } }
    }

    private var unknown: [String] {
        PaperIndexPart.allCases.filter { (index.parts[$0] ?? nil) == nil }
            .map { words("papers.index.about.\($0.rawValue)") }
    }

    private var value: String {
        guard let value = index.value else {
            return words(
                "papers.index.tooFew",
                count: index.known,
                ["needed": words.number(PaperIndex.partsNeeded)]
            )
        }
        return words("papers.index.known", count: index.known, ["value": words.decimal(value)])
    }
}

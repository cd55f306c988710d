import Cooperation
import Exchange
import HTML

/// What a merger changes, and the two things to say of it: into which organisation, from which day.
struct MergerPage: Component {
    let organisation: Organisation
    /// The other's name, once it is said.
    let into: String?
    /// The partnerships in which the organisation sits.
    let seats: [Partnership]
    /// What the directory found, when something was looked for.
    let found: [DirectoryName]?
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        if let merger = organisation.merger {
            told(merger)
        } else {
            effects
            SearchForSuccessor(
                organisation: organisation.id,
                query: draft["q"],
                isEmpty: found?.isEmpty ?? false,
                words: words
            )
            if let found, !found.isEmpty { saying(found) }
        }
    }

    private var fields: Fields { Fields(draft, words) }

    @HTMLBuilder private var effects: some HTML {
        ul {
            ForEach(["own", "seats", "successor", "open", "history"]) { effect in
                li { words("merger.effect.\(effect)", ["organisation": organisation.name]) }
            }
        }
        if seats.isEmpty {
            p { words("merger.noSeat", ["organisation": organisation.name]) }
        } else {
            h2 { words("merger.seats", ["organisation": organisation.name]) }
            ul { ForEach(seats) { paper in li { a(.href(Link.paper(paper.id))) { paper.title } } } }
        }
    }

    private func saying(_ found: [DirectoryName]) -> some HTML {
        section(.id("dire")) {
            h2 { words("merger.say") }
            form(.method("post"), .action(Link.merger(organisation.id)), .class("airy")) {
                input(.type("hidden"), .name("q"), .value(draft["q"]))
                fields.radios(
                    "into",
                    words("merger.into"),
                    found.map {
                        Choice(
                            $0.organisation.rawValue,
                            [$0.name, $0.commune].compactMap(\.self).joined(separator: ", ")
                        )
                    }
                )
                fields.day("on", words("merger.on"), hint: words("merger.onHint", ["organisation": organisation.name]))
                Submit(
                    words("merger.send", ["organisation": organisation.name]),
                    back: .people(organisation.id),
                    grave: true,
                    words
                )
            }
        }
    }

    @HTMLBuilder private func told(_ merger: Merger) -> some HTML {
        Notice {
            p { words.merger(merger, into: into ?? "") }
            p { a(.href(Link.organisation(merger.into))) { into ?? "" } }
        }
        if merger.on > words.today {
            p { words("merger.recallHelp") }
            form(.method("post"), .action(Link.mergerRecall(organisation.id))) {
                Submit(words("merger.recall"), back: .people(organisation.id), words)
            }
        } else {
            p { words("merger.done", ["organisation": organisation.name]) }
        }
    }
}

extension Words {
    /// "Fait partie de « … » depuis le …", or from a day to come.
    func merger(_ merger: Merger, into name: String) -> String {
        self(merger.on <= today ? "merger.since" : "merger.from", ["into": name, "day": day(merger.on)])
    }
}

private struct SearchForSuccessor: Component {
    let organisation: OrganisationID
    let query: String
    let isEmpty: Bool
    let words: Words

    var body: some HTML {
        section {
            h2 { words("merger.search") }
            form(.method("get"), .action(Link.merger(organisation)), .class("inline")) {
                div(.class("field")) {
                    label(.for("champ-q")) { words("merger.searchHint") }
                    input(.id("champ-q"), .name("q"), .type("search"), .value(query))
                }
                button(.type("submit")) { words("merger.searchAct") }
            }
            if isEmpty { p { words("merger.searchEmpty", ["query": query]) } }
        }
    }
}

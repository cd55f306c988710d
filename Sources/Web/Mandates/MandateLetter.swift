import Cooperation
import HTML
import Journal

/// The mandate letter: what the person may show, on screen and on paper.
struct MandateLetter: Component {
    let mandate: Mandate
    let people: People
    let reader: PersonID
    let words: Words

    private var organisation: Organisation { people.organisation }
    private var name: String { people.name(mandate.person, words) }

    var body: some HTML {
        article(.class("letter")) {
            p {
                words(
                    "mandate.letter.opening",
                    [
                        "organisation": organisation.name, "name": name,
                        "title": mandate.title,
                    ]
                )
            }
            p { strong { words("mandate.letter.\(mandate.scope.rawValue)", ["name": name]) } }
            MandateFacts(mandate: mandate, people: people, words: words)
            p(.class("soft")) { words("mandate.letter.rule") }
        }
        div(.class("actions")) {
            button(.type("button"), .data("data-print", ""), .hidden) { words("mandate.print") }
            if people.isAdministrator(reader), mandate.until.map({ $0 >= words.today }) ?? true {
                a(.class("button grave"), .href(Link.revocation(mandate.id, of: organisation.id))) {
                    words("mandate.revoke.verb")
                }
            }
        }
    }
}

private struct MandateFacts: Component {
    let mandate: Mandate
    let people: People
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            fact("mandate.areaLabel", words("mandate.areaName.\(mandate.area.rawValue)"))
            fact("mandate.ceiling", mandate.ceilingCents.map { words.euros(cents: $0) } ?? words("mandate.noCeiling"))
            fact("mandate.from", words.day(mandate.from))
            fact("mandate.end", mandate.until.map(words.day) ?? words("mandate.untilRevoked"))
            if let supporter = mandate.supporter {
                fact("mandate.supporter", people.name(supporter, words))
            }
            if let issue = people.organisation.mandateIssues[mandate.id] {
                fact("mandate.issued", issued(issue))
            }
        }
    }

    private func fact(_ key: String, _ value: String) -> some HTML {
        Fragment {
            dt { words(key) }
            dd { value }
        }
    }

    private func issued(_ record: Record) -> String {
        let time = words.time(record.at)
        guard let author = record.actor.person else { return time }
        return words("mandate.issuedBy", ["time": time, "name": people.name(author, words)])
    }
}

extension Mandate {
    /// Where the mandate stands on a day.
    func mark(on day: Day, _ words: Words) -> StateMark {
        if day < from { return StateMark(.waiting, words("mandate.state.coming", ["day": words.shortDay(from)])) }
        if let until, day > until {
            return StateMark(.ended, words("mandate.state.ended", ["day": words.shortDay(until)]))
        }
        return StateMark(.full, words("mandate.state.valid"))
    }
}

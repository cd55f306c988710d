import Cooperation
import Exchange
import HTML

/// The names of a paper: those found, those confirmed, those to add.
struct NamingPage: Component {
    let partnership: Partnership
    let found: [FoundName]
    let confirmed: [ConfirmedName]
    let search: LookedUpNames?
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if partnership.versions.isEmpty { p(.class("soft")) { words("papers.names.unpublished") } }
        FoundNames(partnership: partnership, found: known, someConfirmed: !confirmed.isEmpty, words: words)
        ConfirmedNames(partnership: partnership, confirmed: confirmed, words: words)
        UnknownNames(partnership: partnership, unknown: unknown, words: words)
        SearchForName(partnership: partnership, search: search, words: words)
        DeclareByHand(partnership: partnership, draft: draft, words: words)
    }

    /// Those not confirmed yet, of which the directory knows something.
    private var known: [FoundName] { found.filter { $0.isUndecided(in: partnership) } }

    private var unknown: [FoundName] { found.filter { $0.kind == .unknown } }
}

/// An organisation that the author confirmed, and what it was told.
struct ConfirmedName: Sendable {
    let organisation: OrganisationID
    let name: String
    let state: ParticipationState
    let passage: String
    let toldAt: Instant?
    /// Whether an address of the organisation itself is known.
    let hasMail: Bool
    /// Whether a message reaches it, at its address or in the inbox of its people.
    let isReachable: Bool
    let isToldByLetter: Bool
    let canBeRemoved: Bool
}

/// Those confirmed, what each was told, and the way to take a name out.
struct ConfirmedNames: Component {
    let partnership: Partnership
    let confirmed: [ConfirmedName]
    let words: Words

    var body: some HTML {
        section {
            h2 { words("papers.names.confirmedTitle") }
            if confirmed.isEmpty {
                p(.class("soft")) { words("papers.names.nobody") }
            } else {
                ul(.class("awaits")) {
                    ForEach(confirmed) { ConfirmedLine(partnership: partnership, name: $0, words: words) }
                }
            }
            if !partnership.versions.isEmpty, !partnership.untold(on: words.today).isEmpty {
                p(.class("actions")) {
                    a(.class("button main"), .href(Link.paperNotices(partnership.id))) { words("papers.names.goOn") }
                }
            }
        }
    }
}

private struct ConfirmedLine: Component {
    let partnership: Partnership
    let name: ConfirmedName
    let words: Words

    var body: some HTML {
        li {
            div {
                p(.class("what")) {
                    a(.href(Link.organisation(name.organisation))) { name.name }
                    " "
                    StateMark(name.state, words)
                }
                if !name.passage.isEmpty { p(.class("when")) { q { name.passage } } }
                p(.class("when")) { told }
                if name.isToldByLetter, !name.isReachable {
                    p(.class("way")) {
                        a(.href(Link.paperNotices(partnership.id).anchored(to: "lettres"))) {
                            words("papers.letters.find", ["organisation": name.name])
                        }
                    }
                }
            }
            if name.canBeRemoved {
                form(.method("post"), .action(Link.paperUnnaming(partnership.id))) {
                    input(.type("hidden"), .name("organisation"), .value(name.organisation.rawValue))
                    button(.type("submit"), .class("quiet")) {
                        words("papers.names.remove", ["organisation": name.name])
                    }
                }
            }
        }
    }

    private var told: String {
        if let toldAt = name.toldAt { return words("papers.names.told", ["when": words.ago(toldAt)]) }
        let untold = words("papers.names.untold")
        return name.hasMail ? untold : "\(untold) · \(words("papers.names.mailless"))"
    }
}

import Cooperation
import HTML

/// What a returned file would change, each change beside the text, to be proposed or left.
struct ReturnedPage: Component {
    let sheet: CycleSheet
    let returned: [ReturnedClause]
    let draft: Draft
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if !absent.isEmpty {
            Notice {
                p {
                    words(
                        "convention.return.absent",
                        ["clauses": words.list(absent.map { $0.text.heading })]
                    )
                }
            }
        }
        if changes.isEmpty {
            EmptyState(words("convention.return.nothing")) {
                p { a(.href(sheet.kept(.cycle(sheet.id, .convention)))) { words("convention.back") } }
            }
        } else {
            p { words("convention.return.count", count: changes.count) }
            form(.method("post"), .action(sheet.conventionLink("retour", "propositions"))) {
                if let problem = Fields(draft, words).problem("take") {
                    p(.class("problem"), .id("champ-take"), .tabindex(-1)) {
                        span(.id("erreur-take")) { problem }
                    }
                }
                ForEach(Array(changes.enumerated())) { place in
                    ReturnedChangeCard(
                        change: place.element,
                        place: place.offset,
                        isTaken: isTaken(place.offset),
                        words: words
                    )
                }
                Fields(draft, words).prose(
                    "reason",
                    words("convention.amendment.reason"),
                    hint: words("convention.amendment.reasonHint"),
                    rows: 2,
                    required: false
                )
                Submit(words("convention.return.propose"), back: .cycle(sheet.id, .convention), words)
            }
        }
    }

    /// All of them at first; then what was ticked when the form was sent.
    private func isTaken(_ place: Int) -> Bool {
        !draft.input.has("number") || draft.input.all("take").contains(String(place))
    }

    private var changes: [ReturnedChange] { sheet.convention.changes(in: returned) }
    private var absent: [Clause] { sheet.convention.absent(from: returned) }
}

private struct ReturnedChangeCard: Component {
    let change: ReturnedChange
    let place: Int
    let isTaken: Bool
    let words: Words

    var body: some HTML {
        fieldset(.class("found")) {
            legend { change.text.heading }
            if change.isStale { p { StateMark(.contested, words("convention.return.stale")) } }
            if let clause = change.clause {
                SideBySide(
                    before: clause.text.text,
                    after: change.text.text,
                    titles: (words("convention.amendment.before"), words("convention.return.yours")),
                    isFirst: true,
                    words: words
                )
            } else {
                p { StateMark(.full, words("convention.return.new")) }
                div(.class("paper-text")) { PaperProse(text: change.text.text, words: words) }
            }
            input(.type("hidden"), .name("number"), .value(change.clause.map { String($0.number) } ?? ""))
            input(.type("hidden"), .name("version"), .value(change.version.map { String($0) } ?? ""))
            input(.type("hidden"), .name("heading"), .value(change.text.heading))
            input(.type("hidden"), .name("text"), .value(change.text.text))
            div(.class("choice")) {
                input(
                    .type("checkbox"),
                    .id("champ-take-\(place)"),
                    .name("take"),
                    .value(String(place)),
                    isTaken ? .checked : nil
                )
                label(.for("champ-take-\(place)")) {
                    words(change.clause == nil ? "convention.return.takeNew" : "convention.return.take")
                }
            }
        }
    }
}

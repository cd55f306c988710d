import Cooperation
import HTML

/// One relation: whose turn it is, then both answers side by side, the gap in words, the talk, the agreed type.
struct RelationPage: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { RelationMark(view: view, words: words) }
        if let mine = view.mine.last, let theirs = view.theirs.last, let gap = view.gap {
            DoubleReveal(relation: relation, mine: mine, theirs: theirs, gap: gap, words: words)
            RelationAgreeing(relation: relation, draft: draft, words: words)
        } else {
            blind
        }
        if !view.trajectory.isEmpty { Trajectory(relation: relation, words: words) }
        p { a(.href(relation.link("echanges"))) { words("relations.exchange.title", about) } }
    }

    private var blind: some HTML {
        section {
            p { words("relations.blind.\(view.mine.isEmpty ? "yours" : "theirs")", about) }
            if view.hasOtherAnswered { p { words("relations.blind.sealed", about) } }
            if relation.sheet.isOpen { act }
        }
    }

    /// Once answered, the next thing to do is elsewhere.
    @HTMLBuilder private var act: some HTML {
        if view.mine.isEmpty {
            p { a(.class("button main"), .href(relation.link("reponse"))) { words("relations.blind.answer") } }
        } else {
            p(.class("actions")) {
                a(.class("button"), .href(relation.sheet.kept(.cycle(relation.sheet.id, .relations)))) {
                    words("relations.blind.others")
                }
                a(.href(relation.link("reponse"))) { words("relations.blind.change") }
            }
        }
    }

    private var view: RelationView { relation.view }
    private var about: [String: String] { ["organisation": relation.otherName] }
}

import Cooperation
import HTML

/// Both answers, criterion by criterion, with what differs marked by a word.
struct DoubleReveal: Component {
    let relation: RelationSheet
    let mine: Dated<RelationStatement>
    let theirs: Dated<RelationStatement>
    let gap: RelationGap
    let words: Words

    var body: some HTML {
        section {
            h2 { words("relations.reveal.title") }
            p(.class("lead")) { GapSentence.text(relation, mine.value, theirs.value, gap, words) }
            alerts
            ReadingTable(
                heading: words("relations.reveal.seen"),
                relation: relation,
                mine: mine.value.seen,
                theirs: theirs.value.seen,
                differing: gap.seen,
                words: words
            )
            grounds(mine.value.seenType, theirs.value.seenType)
            ReadingTable(
                heading: words("relations.reveal.wished"),
                relation: relation,
                mine: mine.value.wished,
                theirs: theirs.value.wished,
                differing: gap.wished,
                words: words
            )
            grounds(mine.value.wishedType, theirs.value.wishedType)
        }
    }

    @HTMLBuilder
    private func grounds(_ mine: Reasoning, _ theirs: Reasoning) -> some HTML {
        ReasoningGrounds(reasoning: mine, name: relation.ownName, words: words)
        ReasoningGrounds(reasoning: theirs, name: relation.otherName, words: words)
    }

    @HTMLBuilder private var alerts: some HTML {
        if gap.roles.isFusionAlert {
            Notice {
                p {
                    strong { words("relations.fusion.alert") }
                    " "
                    words("relations.fusion.why")
                }
                if !gap.roles.unanswered.isEmpty {
                    p { words("relations.fusion.unanswered", ["tasks": tasks(gap.roles.unanswered)]) }
                }
                if !gap.roles.differing.isEmpty {
                    p { words("relations.fusion.differing", ["tasks": tasks(gap.roles.differing)]) }
                }
            }
        }
        ForEach([mine.value, theirs.value]) { statement in
            ReasoningNotes(statement.seenType, of: relation.sheet.names[statement.author], words: words)
        }
    }

    private func tasks(_ tasks: [RoleTask]) -> String {
        words.list(tasks.map { words("relations.task.\($0.rawValue)") })
    }
}

/// What a type calls for: another word, a place for the people, a signature.
struct ReasoningNotes: Component {
    let reasoning: Reasoning
    let name: String
    let words: Words

    init(_ reasoning: Reasoning, of name: String, words: Words) {
        self.reasoning = reasoning
        self.name = name
        self.words = words
    }

    var body: some HTML {
        if reasoning.isBetterCalledService { p { words("relations.note.service", ["organisation": name]) } }
        ForEach(reasoning.bars) { bar in p { words("relations.note.\(bar.rawValue)", ["organisation": name]) } }
    }
}

/// The gap in plain words.
enum GapSentence {
    static func text(
        _ relation: RelationSheet,
        _ mine: RelationStatement,
        _ theirs: RelationStatement,
        _ gap: RelationGap,
        _ words: Words
    ) -> String {
        let types = [
            "mine": words.type(mine.seenType), "theirs": words.type(theirs.seenType),
            "own": relation.ownName, "other": relation.otherName,
        ]
        let seen = words(gap.isSeenTypeShared ? "relations.reveal.sameType" : "relations.reveal.otherType", types)
        let wishes = [
            "mine": words.type(mine.wishedType), "theirs": words.type(theirs.wishedType),
            "own": relation.ownName, "other": relation.otherName,
        ]
        let wished = words(
            gap.isWishedTypeShared ? "relations.reveal.sameWish" : "relations.reveal.otherWish",
            wishes
        )
        return [seen, words("relations.reveal.criteria", count: gap.seen.count), wished].joined(separator: " ")
    }
}

import Cooperation
import HTML

/// The eight criteria about one other organisation; who will read the answers and when is said first.
struct RelationForm: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        Notice {
            p { words(relation.view.isRevealed ? "relations.answer.open" : "relations.answer.blind", about) }
        }
        form(.method("post"), .action(relation.link("reponse"))) {
            fields.summary
            input(.type("hidden"), .name("seen"), .value(String(relation.view.mine.count)))
            ForEach(Criterion.allCases) { criterion in question(criterion) }
            RoleFields(draft: draft, words: words, about: about)
            ForEach(["seen", "wished"]) { RecipientsFields(prefix: $0, draft: draft, words: words) }
            Submit(
                words("relations.answer.send", ["organisation": relation.ownName]),
                back: relation.link(),
                words
            )
        }
    }

    private func question(_ criterion: Criterion) -> some HTML {
        section(.class("guided")) {
            h2 { words("relations.criterion.\(criterion.rawValue).title") }
            p { words("relations.criterion.\(criterion.rawValue).question", about) }
            p(.class("hint")) { words("relations.criterion.\(criterion.rawValue).example") }
            div(.class("three")) {
                ForEach(["seen", "wished"]) { prefix in
                    fields.oneOf(
                        RelationFields.name(prefix, criterion),
                        words("relations.answer.\(prefix)"),
                        empty: words("relations.answer.choose"),
                        words.choices(criterion, about: relation.otherName)
                    )
                }
            }
        }
    }

    private var about: [String: String] { ["organisation": relation.otherName] }
    private var fields: Fields { Fields(draft, words) }
}

/// Who does what: six things there are to do in any joint action (S-009).
private struct RoleFields: Component {
    let draft: Draft
    let words: Words
    let about: [String: String]

    var body: some HTML {
        section(.class("guided")) {
            h2 { words("relations.tasks.title") }
            p(.class("hint")) { words("relations.tasks.help") }
            div(.class("three")) {
                ForEach(RoleTask.allCases) { task in
                    Fields(draft, words).oneOf(
                        RelationFields.name(task),
                        words("relations.task.\(task.rawValue)"),
                        empty: words("relations.answer.choose"),
                        CriterionSide.allCases.map {
                            Choice($0.rawValue, words("relations.tasks.\($0.rawValue)", about))
                        }
                    )
                }
            }
        }
    }
}

/// The place of the people concerned, by rung and in words (S-008).
struct RecipientsFields: Component {
    let prefix: String
    let draft: Draft
    let words: Words

    var body: some HTML {
        section(.class("guided")) {
            h2 { words("relations.place.\(prefix)") }
            Fields(draft, words).oneOf(
                "\(prefix)-rung",
                words("relations.place.rung"),
                empty: words("relations.place.none"),
                RecipientsRung.allCases.map { Choice($0.rawValue, words("relations.rung.\($0.rawValue)")) }
            )
            Fields(draft, words).prose(
                "\(prefix)-place",
                words("relations.place.text"),
                hint: words("relations.place.help"),
                rows: 2,
                required: false
            )
        }
    }
}

extension Words {
    /// The answers that make sense for a criterion, told to the one that answers.
    func choices(_ criterion: Criterion, about organisation: String) -> [Choice] {
        criterion.sides.map { side in
            Choice(side.rawValue, self("relations.side.\(key(side, of: criterion))", ["organisation": organisation]))
        }
    }

    private func key(_ side: CriterionSide, of criterion: Criterion) -> String {
        if criterion == .service, side == .us || side == .them { return "service.\(side.rawValue)" }
        return criterion.sides.contains(.us) ? "said.\(side.rawValue)" : "plain.\(side.rawValue)"
    }

    /// The same answer, told of both organisations by name.
    func told(_ side: CriterionSide, of criterion: Criterion, by author: String, about other: String) -> String {
        switch side {
        case .us, .them:
            let key = criterion == .service ? "relations.told.worksFor" : "relations.told.only"
            let (who, whom) = side == .us ? (author, other) : (other, author)
            return self(key, ["organisation": who, "other": whom])
        case .both: return self(criterion.sides.contains(.us) ? "relations.told.both" : "relations.told.yes")
        case .no: return self("relations.told.no")
        case .unknown: return self("relations.told.unknown")
        }
    }

    func type(_ reasoning: Reasoning) -> String { self("relations.type.\(reasoning.type.rawValue).name") }
}

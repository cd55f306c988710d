import Cooperation
import HTML

/// The questions of an action, each with an example.
struct ActionForm: Component {
    let action: Link
    let sheet: CycleSheet
    let draft: Draft
    /// How many times it was written; nothing for a new one.
    var versions: Int?
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(action), .class("airy")) {
            fields.summary
            if let versions { SeenCount(draft: draft, present: versions) }
            fields.text("title", question("title"), hint: example("title"))
            fields.oneOf(
                "objective",
                question("objective"),
                hint: example("objective"),
                empty: words("contract.bring.noObjective"),
                sheet.cycle.contract.objectives.map { Choice(String($0.number), $0.text) }
            )
            prose("content")
            prose("publics")
            prose("place")
            prose("means")
            prose("limits")
            div(.class("inline")) {
                fields.day("start", question("start"), required: false)
                fields.day("end", question("end"), required: false)
            }
            Submit(words("realisation.plan.send"), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private func prose(_ name: String) -> some HTML {
        fields.prose(name, question(name), hint: example(name), rows: 3, required: false)
    }

    private func question(_ name: String) -> String { words("realisation.question.\(name)") }
    private func example(_ name: String) -> String { words("realisation.example.\(name)") }
}

/// An action as it was typed.
struct TypedAction {
    let action: PlannedAction

    init(_ input: FormInput) throws {
        var check = FormCheck(input)
        let title = check.text("title", limit: 200)
        let objective = check.optionalNumber("objective", in: 1...500)
        let texts = ["content", "publics", "place", "means", "limits"].map {
            ($0, check.optionalText($0, limit: 8_000))
        }
        let (start, end) = (check.optionalDay("start"), check.optionalDay("end"))
        try check.finish()
        let text = Dictionary(texts, uniquingKeysWith: { first, _ in first })
        action = PlannedAction(
            title: title,
            objective: objective,
            content: text["content"] ?? nil,
            place: text["place"] ?? nil,
            publics: text["publics"] ?? nil,
            means: text["means"] ?? nil,
            limits: text["limits"] ?? nil,
            start: start,
            end: end
        )
    }
}

extension Draft {
    /// The form filled in with what the action says.
    init(_ action: PlannedAction) {
        self.init([
            "title": action.title, "objective": action.objective.map(String.init) ?? "",
            "content": action.content ?? "", "publics": action.publics ?? "", "place": action.place ?? "",
            "means": action.means ?? "", "limits": action.limits ?? "", "start": action.start?.description ?? "",
            "end": action.end?.description ?? "",
        ])
    }
}

import Cooperation
import HTML

/// Saying why one cooperates, viewpoint by viewpoint.
enum ReasonActs {
    private static let none = "aucune"

    static func add(to doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "raisons/choix",
            "contract.choose",
            back: { .cycle($0.sheet.id, .contract, "raisons") },
            content: { scene in
                let known = knowing(scene)
                ForEach(Viewpoint.allCases) { viewpoint in
                    known.fields.checks(
                        viewpoint.rawValue,
                        scene.words("contract.viewpoint.\(viewpoint.rawValue)"),
                        viewpoint.reasons.map {
                            Choice($0.rawValue, scene.words("contract.reason.\($0.rawValue)"))
                        } + [Choice(none, scene.words("contract.reasons.none"))]
                    )
                }
                known.fields.checks(
                    "qualities",
                    scene.words("contract.choose.qualities.label"),
                    hint: scene.words("contract.choose.qualities.hint"),
                    ActionQuality.allCases.map {
                        Choice($0.rawValue, scene.words("contract.quality.\($0.rawValue)"))
                    }
                )
                known.line("amount", required: false)
                known.prose("words", rows: 3, required: false)
            },
            read: { check, scene in
                let savings = check.optionalEuros("amount")
                let words = check.optionalText("words", limit: 2_000)
                let choice = ReasonChoice(
                    organisation: scene.sheet.organisation,
                    reasons: Viewpoint.allCases.flatMap { viewpoint in
                        check.input.all(viewpoint.rawValue).compactMap(Reason.init(rawValue:))
                            .filter { $0.viewpoint == viewpoint }
                    },
                    none: Viewpoint.allCases.filter { check.input.all($0.rawValue).contains(none) },
                    qualities: check.input.all("qualities").compactMap(ActionQuality.init(rawValue:)),
                    savingsCents: savings,
                    words: words
                )
                return { cycle, sitting in try cycle.contract.choose(choice, at: sitting) }
            }
        )
    }

    /// What the organisation chose before, ticked.
    private static func knowing(_ scene: ActScene) -> ActScene {
        guard scene.draft.input == FormInput(),
            let choice = scene.cycle.contract.reasons(of: scene.sheet.organisation)
        else { return scene }
        var values: [String: [String]] = ["qualities": choice.qualities.map(\.rawValue)]
        for viewpoint in Viewpoint.allCases {
            values[viewpoint.rawValue] =
                choice.reasons.filter { $0.viewpoint == viewpoint }.map(\.rawValue)
                + (choice.none.contains(viewpoint) ? [none] : [])
        }
        if let cents = choice.savingsCents { values["amount"] = [scene.words.euros(cents: cents)] }
        if let said = choice.words { values["words"] = [said] }
        return ActScene(
            sheet: scene.sheet,
            draft: Draft(FormInput(values)),
            context: scene.context,
            name: scene.name
        )
    }
}

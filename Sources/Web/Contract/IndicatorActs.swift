import Cooperation
import HTML

/// Saying by what sign an objective will be judged, and what is to change outside.
enum IndicatorActs {
    static func add(to doors: Doors) {
        indicate(doors)
        name(doors)
        ContractDrops.add("indicateurs/{indicator}/retrait", "dropIndicator", "objectifs", doors) { scene in
            try scene.number("indicator")
        } decide: { contract, number, reason, sitting in
            try contract.drop(indicator: number, because: reason, at: sitting)
        }
        ContractDrops.add("effets/{effect}/retrait", "dropEffect", "objectifs", doors) { scene in
            try scene.number("effect")
        } decide: { contract, number, reason, sitting in
            try contract.drop(effect: number, because: reason, at: sitting)
        }
    }

    private static func indicate(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "objectifs/{objective}/indicateur",
            "contract.indicate",
            back: ObjectiveActs.back,
            content: { scene in
                let objective = try ObjectiveActs.objective(scene)
                blockquote { p { objective.text } }
                scene.radios(
                    "measure",
                    IndicatorText.Measure.allCases.map {
                        Choice($0.rawValue, scene.words("contract.measure.\($0.rawValue)"))
                    }
                )
                scene.line("text")
                scene.line("baseline")
                scene.line("target")
                scene.line("source", required: false)
            },
            read: { check, scene in
                let objective = try scene.number("objective")
                let measure = check.choice("measure", IndicatorText.Measure.self) ?? .effect
                let text = check.text("text")
                let baseline = check.text("baseline")
                let target = check.text("target")
                let source = check.optionalText("source")
                return { cycle, sitting in
                    try cycle.contract.indicate(
                        objective,
                        measure,
                        text,
                        baseline: baseline,
                        target: target,
                        source: source,
                        at: sitting
                    )
                }
            }
        )
    }

    private static func name(_ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "effets/nouveau",
            "contract.nameEffect",
            back: ObjectiveActs.back,
            content: { scene in
                scene.radios(
                    "place",
                    EffectText.Place.allCases.map {
                        Choice($0.rawValue, scene.words("contract.place.\($0.rawValue)"))
                    }
                )
                scene.prose("text", rows: 3)
                scene.line("baseline", required: false)
                scene.line("measure", required: false)
            },
            read: { check, _ in
                let place = check.choice("place", EffectText.Place.self) ?? .inside
                let text = check.text("text", limit: 2_000)
                let baseline = check.optionalText("baseline")
                let measure = check.optionalText("measure")
                return { cycle, sitting in
                    try cycle.contract.name(place, text, baseline: baseline, measure: measure, at: sitting)
                }
            }
        )
    }
}

import Cooperation
import HTML

/// Whether each act is open to all alike, which were tried, and what facilitating adds (S-039, I-11).
struct EqualityRights: Component {
    let audit: EqualityAudit
    let seated: Int
    let names: PaperNames
    let words: Words

    var body: some HTML {
        p { words(audit.isEqual ? "cycle.equality.sameRights" : "cycle.equality.otherRights", count: seated) }
        if !audit.unequal.isEmpty {
            ul {
                ForEach(audit.unequal) { trial in
                    li {
                        words(
                            "cycle.equality.onlyFor",
                            ["act": act(trial), "organisations": words.list(trial.holders.map { names[$0] })]
                        )
                    }
                }
            }
        }
        details {
            summary { words("cycle.equality.tried", count: audit.trials.count) }
            ul { ForEach(audit.trials) { trial in li { act(trial) } } }
        }
        p { facilitating }
    }

    private func act(_ trial: EqualityAudit.Trial) -> String { words("cycle.equality.act.\(trial.act)") }

    private var facilitating: String {
        audit.facilitating.isEmpty
            ? words("cycle.equality.nobodyFacilitates")
            : words(
                "cycle.equality.facilitatedBy",
                ["organisations": words.list(audit.facilitating.map { names[$0] })]
            )
    }
}

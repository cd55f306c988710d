import Cooperation
import HTML

/// The objectives that their authors took off on the way: they have their reason already.
struct DroppedObjectives: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !dropped.isEmpty {
            section {
                h2 { words("evaluation.outcome.dropped") }
                ForEach(dropped) { objective in
                    p { sheet.title(of: Intention(.objective, objective.number), words) }
                    if let dropping = objective.dropped {
                        SignedSaying(
                            text: dropping.value.reason,
                            record: dropping.record,
                            names: sheet.names,
                            words: words
                        )
                    }
                }
            }
        }
    }

    private var dropped: [Objective] { sheet.cycle.contract.allObjectives.filter { $0.dropped != nil } }
}

extension CycleSheet {
    /// The signs by which an intention is judged: an objective has some, an action none.
    func indicators(of intention: Intention) -> [Indicator] {
        guard intention.kind == .objective else { return [] }
        return cycle.contract.objective(intention.number)?.standingIndicators ?? []
    }

    /// The one organisation that says its end, when it is nobody else's to say.
    func owner(of intention: Intention) -> OrganisationID? { cycle.owner(of: intention, among: seated) }
}

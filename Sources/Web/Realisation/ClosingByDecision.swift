import Cooperation
import HTML

/// The way to close what all owe by a decision of all, whoever found it fulfilled (I-19).
struct ClosingByDecision: Component {
    let life: CommitmentLife
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.isOpen, life.closed == nil, life.commitment.value.isCollective {
            p {
                a(.href(Link.question(sheet.id, on: DecisionEffect(.commitment, life.number)))) {
                    words("realisation.commitment.decide")
                }
            }
        }
    }
}

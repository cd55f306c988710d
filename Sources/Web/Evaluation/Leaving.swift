import Cooperation
import HTML

/// Nobody is held: what becomes of what one wrote and of one's money when one leaves (I-06).
struct Leaving: Component {
    let cycle: Cycle
    let organisation: OrganisationID
    let called: String
    /// Where one leaves, on another page.
    var door: Link?
    let words: Words

    var body: some HTML {
        section {
            h2 { words("evaluation.leaving.title", ["organisation": called]) }
            ul {
                li { words("evaluation.leaving.data") }
                li { money }
                if cycle.budget.potBalance != 0 {
                    li {
                        words("evaluation.leaving.pot", ["amount": words.euros(cents: cycle.budget.potBalance)])
                    }
                }
            }
            if let door { p { a(.href(door)) { words("evaluation.leaving.open") } } }
        }
    }

    private var money: String {
        let own = cycle.budget.lines.values.filter { $0.value.owner.organisation == organisation }
        return words("evaluation.leaving.lines", count: own.count)
    }
}

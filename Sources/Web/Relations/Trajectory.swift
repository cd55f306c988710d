import Cooperation
import HTML

/// What was revealed and agreed, in order (S-011).
struct Trajectory: Component {
    let relation: RelationSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("relations.trajectory.title") }
            ol(.class("trace")) {
                ForEach(relation.view.trajectory) { step in
                    li {
                        Timestamp(step.at, words)
                        p { sentence(step) }
                    }
                }
            }
        }
    }

    private func sentence(_ step: RelationStep) -> String {
        let cycle = words.number(step.cycle)
        switch step.what {
        case .seen(let author, let reasoning):
            return words(
                "relations.trajectory.seen",
                ["organisation": relation.sheet.names[author], "type": words.type(reasoning), "cycle": cycle]
            )
        case .agreed(let reasoning):
            return words("relations.trajectory.agreed", ["type": words.type(reasoning), "cycle": cycle])
        }
    }
}

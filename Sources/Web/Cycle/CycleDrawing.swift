import Cooperation
import HTML

/// The cycle drawn: each one on its own side, then together, then each one again, and round; the same in words below.
struct CycleDrawing: Component {
    let state: CycleState
    let number: Int
    let organisations: Int
    let words: Words

    var body: some HTML {
        figure(.class("cycle-drawing")) {
            CycleLanes(
                state: state,
                organisations: organisations,
                title: words("cycle.ways"),
                description: caption
            )
            ol {
                ForEach(CycleStep.allCases) { step in
                    li(step == state.step ? .class("here") : nil) {
                        span { words("cycle.step.\(step.rawValue)") }
                        span(.class("state-word")) { mark(step) }
                    }
                }
            }
            figcaption { caption }
        }
    }

    private var caption: String {
        words(
            "cycle.drawing",
            ["number": words.number(number), "state": words("cycle.state.\(state.rawValue)")]
        )
    }

    private func mark(_ step: CycleStep) -> String {
        if step == state.step { return words("cycle.state.\(state.rawValue)") }
        return words(step.isBefore(state.step) ? "cycle.behind" : "cycle.ahead")
    }
}

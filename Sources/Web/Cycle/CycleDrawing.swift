import Cooperation
import HTML

/// The cycle drawn: each one on its own side, then together, then each one again, and round; the same in words below.
struct CycleDrawing: Component {
    let state: CycleState
    let number: Int
    let words: Words

    var body: some HTML {
        figure(.class("cycle-drawing")) {
            ol {
                ForEach(CycleStep.allCases) { step in
                    li(.class(step == state.step ? "here" : isBehind(step) ? "behind" : "ahead")) {
                        span(.class("lanes"), .ariaHidden) { Raw(step.lanes) }
                        span { words("cycle.step.\(step.rawValue)") }
                        span(.class("state-word")) { mark(step) }
                    }
                }
            }
            figcaption {
                words(
                    "cycle.drawing",
                    ["number": words.number(number), "state": words("cycle.state.\(state.rawValue)")]
                )
            }
        }
    }

    private func mark(_ step: CycleStep) -> String {
        if step == state.step { return words("cycle.state.\(state.rawValue)") }
        return words(isBehind(step) ? "cycle.behind" : "cycle.ahead")
    }

    private func isBehind(_ step: CycleStep) -> Bool {
        let order = CycleStep.allCases
        guard let here = order.firstIndex(of: state.step), let place = order.firstIndex(of: step) else { return false }
        return place < here
    }
}

extension CycleStep {
    /// How many walk where: apart, coming together, one knot, together, apart again.
    fileprivate var lanes: StaticString {
        switch self {
        case .separate: "○ ○ ○"
        case .negotiation: "○→←○"
        case .contract: "◉"
        case .realisation: "●●●"
        case .returning: "←○→"
        }
    }
}

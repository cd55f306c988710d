import Cooperation
import HTML

/// Fabrice Dhume's cycle as a picture.
///
/// One line for each organisation, apart, drawn together, knotted by the contract,
/// side by side inside their frame, then each one home again; and round. Everything it says is in the list below it.
struct CycleLanes: Component {
    let state: CycleState
    /// How many sit at the table; the picture shows two to five lines.
    let organisations: Int
    let title: String
    let description: String

    var body: some HTML {
        svg(.viewBox("0 0 1000 220"), .role("img"), .class("lanes")) {
            svgTitle { title }
            desc { description }
            rect(
                .class("spot"),
                .at("x", left(of: state.step) + 4),
                .at("y", 6),
                .at("width", 192),
                .at("height", 176),
                .at("rx", 22)
            ) {}
            ForEach(CycleStep.allCases) { step in
                g(.class(mark(step))) { shapes(of: step) }
            }
            path(.class("round"), .d("M 900 204 H 100")) {}
            path(.class("round head"), .d("M 112 196 L 98 204 L 112 212")) {}
        }
    }

    @HTMLBuilder
    private func shapes(of step: CycleStep) -> some HTML {
        if step == .realisation {
            rect(
                .class("frame"),
                .at("x", 618),
                .at("y", 94 - room),
                .at("width", 164),
                .at("height", 2 * room),
                .at("rx", 10)
            ) {}
        }
        ForEach(lanes) { lane in
            path(.d(line(of: lane, in: step))) {}
        }
        if step == .separate {
            ForEach(lanes) { lane in circle(.at("cx", 34), .at("cy", apart(lane)), .at("r", 11)) {} }
        }
        if step == .contract {
            circle(.class("knot"), .at("cx", 500), .at("cy", 94), .at("r", room + 4)) {}
        }
        if step == .returning {
            ForEach(lanes) { lane in circle(.at("cx", 966), .at("cy", apart(lane)), .at("r", 11)) {} }
        }
    }

    private var lanes: [Int] { Array(0..<min(max(organisations, 2), 5)) }

    /// Half the height of the bundle of lines, with some air.
    private var room: Double { Double(lanes.count) * 5 + 14 }

    private func left(of step: CycleStep) -> Double { Double((CycleStep.allCases.firstIndex(of: step) ?? 0) * 200) }

    private func apart(_ lane: Int) -> Double { 28 + Double(lane) * 132 / Double(lanes.count - 1) }

    private func together(_ lane: Int) -> Double { 94 + (Double(lane) - Double(lanes.count - 1) / 2) * 10 }

    private func line(of lane: Int, in step: CycleStep) -> String {
        let (apart, together) = (Int(apart(lane).rounded()), Int(together(lane).rounded()))
        return switch step {
        case .separate: "M 45 \(apart) H 200"
        case .negotiation: "M 200 \(apart) C 300 \(apart) 300 \(together) 400 \(together)"
        case .contract: "M 400 \(together) H 600"
        case .realisation: "M 600 \(together) H 800"
        case .returning: "M 800 \(together) C 880 \(together) 870 \(apart) 955 \(apart)"
        }
    }

    private func mark(_ step: CycleStep) -> StaticString {
        step == state.step ? "here" : step.isBefore(state.step) ? "behind" : "ahead"
    }
}

extension CycleStep {
    /// Whether the step comes earlier in the round than another.
    func isBefore(_ other: CycleStep) -> Bool {
        let order = CycleStep.allCases
        guard let own = order.firstIndex(of: self), let others = order.firstIndex(of: other) else { return false }
        return own < others
    }
}

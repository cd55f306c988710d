import Cooperation
import HTML

/// Which answers of an organisation led to the type that it sees or wishes, in one sentence.
struct ReasoningGrounds: Component {
    let reasoning: Reasoning
    let name: String
    let words: Words

    var body: some HTML {
        p {
            if reasoning.grounds.isEmpty {
                words("relations.because.nothing", told)
            } else {
                words("relations.because.grounds", told.merging(["grounds": grounds]) { $1 })
            }
            if let progression = reasoning.type.progression {
                " \(words("relations.progression.\(progression.rawValue)"))"
            }
        }
    }

    private var told: [String: String] { ["organisation": name, "type": words.type(reasoning)] }

    private var grounds: String {
        reasoning.grounds.map { words("relations.ground.\($0.rawValue)") }.joined(separator: ", ")
    }
}

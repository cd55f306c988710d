import Cooperation
import HTML

/// One disagreement, in its organisation's own words.
struct DissentLine: Component {
    let voice: DecisionVoice
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("said")) {
            p {
                strong { sheet.names[voice.organisation] }
                " · "
                words("decisions.choiceSaid.\(voice.choice.rawValue)")
            }
            VoiceWords(voice: voice, words: words)
        }
    }
}

extension StateMark {
    init(_ decision: Decision, _ words: Words) {
        guard let outcome = decision.outcome else {
            self.init(.waiting, words("decisions.outcome.open"))
            return
        }
        let shape: Shape =
            switch outcome {
            case .adopted, .answered: .full
            case .rejected: .empty
            case .quorumMissing: .half
            case .withdrawn: .ended
            }
        self.init(shape, words("decisions.outcome.\(outcome.rawValue)"))
    }
}

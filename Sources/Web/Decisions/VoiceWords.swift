import Cooperation
import HTML

/// What an organisation wrote with its voice.
struct VoiceWords: Component {
    let voice: DecisionVoice
    let words: Words

    var body: some HTML {
        if let said = voice.words { p { q { said } } }
        if let keep = voice.keep { p { words("decisions.keepLine", ["text": keep]) } }
        if let change = voice.change { p { words("decisions.changeLine", ["text": change]) } }
    }
}

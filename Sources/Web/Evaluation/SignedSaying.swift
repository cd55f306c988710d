import Cooperation
import HTML

/// What somebody wrote, with their organisation's name and the day (S-041).
struct SignedSaying: Component {
    let text: String
    let record: Record
    let names: PaperNames
    let words: Words

    var body: some HTML {
        div(.class("signed")) {
            PaperProse(text: text, words: words)
            p(.class("said")) {
                strong { names[record.actor.organisation] }
                ", "
                Timestamp(record.at, words)
            }
        }
    }
}

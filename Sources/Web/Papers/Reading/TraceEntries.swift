import Cooperation
import HTML
import Journal

/// Entries in words, in the order given: latest first.
struct TraceEntries: Component {
    let entries: [Entry]
    let names: PaperNames
    let words: Words
    /// Number of the first of them.
    let first: Int

    var body: some HTML {
        ol(.class("trace"), .custom("reversed", "reversed"), .custom("start", String(first))) {
            ForEach(entries) { entry in
                li {
                    Timestamp(entry.at, words)
                    p {
                        strong { who(entry.actor) }
                        " "
                        what(entry)
                    }
                }
            }
        }
    }

    private func who(_ actor: Actor) -> String {
        switch actor.means {
        case .instance: words("papers.trace.instance")
        case .link: words("papers.trace.byLink", ["organisation": names[actor.organisation]])
        case .account: names[actor.organisation]
        }
    }

    private func what(_ entry: Entry) -> String {
        entry.trace.map { words.trace($0, names) } ?? words("papers.trace.erased")
    }
}

extension Words {
    /// A line of the trace, its organisations named.
    func trace(_ line: TraceLine, _ names: PaperNames) -> String {
        self(line.key, line.arguments.mapValues { value($0, names) })
    }

    private func value(_ argument: TraceLine.Argument, _ names: PaperNames) -> String {
        switch argument {
        case .organisation(let organisation): names[organisation]
        case .person(let person): person.rawValue
        case .day(let day): shortDay(day)
        case .number(let number): self.number(number)
        case .cents(let cents): euros(cents: cents)
        case .text(let text): has("papers.export.formatName.\(text)") ? self("papers.export.formatName.\(text)") : text
        }
    }
}

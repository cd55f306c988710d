import Cooperation
import HTML

/// The topics that the negotiation settled, each of which a clause may begin with (S-053).
struct SettledTopics: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !settled.isEmpty {
            section {
                h2 { words("convention.settled.title") }
                p { words("convention.settled.lead") }
                ul {
                    ForEach(settled) { agreed in
                        li { a(.href(sheet.clauseLink(agreedOn: agreed.topic))) { agreed.title } }
                    }
                }
            }
        }
    }

    private var settled: [AgreedText] { sheet.cycle.negotiation.agreedTexts }
}

extension CycleSheet {
    /// A new clause that begins with the wording agreed on a topic.
    func clauseLink(agreedOn topic: Int) -> Link {
        conventionLink("articles", "nouveau").with([("negociation", String(topic))])
    }

    /// Whether the text has been begun and may be written in.
    var writesConvention: Bool { isOpen && convention.start != nil && convention.openRound == nil }
}

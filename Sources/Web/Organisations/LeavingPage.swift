import Cooperation
import HTML

/// The organisation leaves for good: what that does, what it needs first, then the act.
struct LeavingPart: Component {
    let organisation: Organisation
    /// The tables that the reader has no mandate to leave in its name.
    let keeping: [Partnership]
    let reader: PersonID
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        h2 { words("takeaway.leave.title") }
        p { words("takeaway.leave.lead", name) }
        fields.summary
        if keeping.isEmpty {
            form(.method("post"), .action(Link.departure(organisation.id))) {
                if let speaker = organisation.speaker(reader) {
                    ReferralField(speaker: speaker, day: words.today, draft: draft, words: words)
                }
                fields.check("certain", words("takeaway.leave.certain", name))
                Submit(words("takeaway.leave.verb", name), back: .people(organisation.id), grave: true, words)
            }
        } else {
            Notice {
                p { words("takeaway.leave.mandate") }
                ul { ForEach(keeping) { table in li { a(.href(Link.paper(table.id))) { table.title } } } }
                p { words("takeaway.leave.mandateNext") }
                p {
                    a(.class("button main"), .href(Link.newMandate(organisation.id, for: reader))) {
                        words("mandate.issue")
                    }
                }
            }
        }
    }

    private var name: [String: String] { ["organisation": organisation.name] }
}

import Cooperation
import HTML

/// Whoever sits at the table may say that a correction changes the substance.
struct ObjectionForm: Component {
    let partnership: Partnership
    let version: PaperVersion
    let speaking: Speaking
    let names: PaperNames
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        if let objection = partnership.objections.first(where: { $0.value.version == version.number }) {
            Notice {
                p { words("papers.versions.objected", ["organisation": names[objection.value.organisation]]) }
                if let reason = objection.value.reason { p { q { reason } } }
            }
        } else if canObject {
            section(.id("objection")) {
                h2 { words("papers.differences.objection") }
                p { words("papers.differences.objectionLead") }
                fields.summary
                form(.method("post"), .action(Link.paperObjection(partnership.id, version.number))) {
                    fields.prose(
                        "reason",
                        words("papers.differences.reason"),
                        hint: words("papers.differences.reasonHint"),
                        rows: 3,
                        required: false
                    )
                    div(.class("actions")) {
                        button(.type("submit")) {
                            words("papers.differences.object", ["organisation": speaking.organisationName])
                        }
                    }
                }
            }
        }
    }

    private var canObject: Bool {
        version.change == .correction && partnership.isSeated(speaking.organisation, on: words.today)
    }
}

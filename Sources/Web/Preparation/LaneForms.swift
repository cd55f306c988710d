import Cooperation
import HTML

/// A project of one's own, or joining: both are said with the same weight.
struct StartForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .preparation, "pre-projet")), .class("airy")) {
            fields.summary
            // The present text of the organisation is what a new one replaces, whatever was read before.
            input(.type("hidden"), .name("seen"), .value(String(lane.starts.count)))
            fields.radios(
                "way",
                words("preparation.project.way"),
                StartWay.allCases.map { way in
                    Choice(
                        way.rawValue,
                        words("preparation.project.ways.\(way.rawValue)"),
                        hint: words("preparation.project.waysHelp.\(way.rawValue)")
                    )
                }
            )
            field("intention")
            field("reason")
            field("publics", rows: 2)
            field("alone")
            field("joining", rows: 3)
            Submit(
                words("preparation.project.send", ["organisation": sheet.speaking.organisationName]),
                back: .cycle(sheet.id, .preparation),
                words
            )
        }
    }

    private func field(_ name: String, rows: Int = 4) -> GuidedField {
        GuidedField(name: name, key: "preparation.project.\(name)", draft: draft, words: words, rows: rows)
    }

    private var fields: Fields { Fields(draft, words) }
    private var lane: Lane { sheet.preparation.lane(of: sheet.organisation) }
}

/// One's own definition, with the others' beneath once they gave them.
struct DefinitionForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    private static let name = "definition"

    var body: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .preparation, "definition")), .class("airy")) {
            Fields(draft, words).summary
            GuidedField(
                name: Self.name,
                key: "preparation.word.\(Self.name)",
                draft: draft,
                words: words,
                isRequired: true
            )
            Submit(
                words("preparation.word.send", ["organisation": sheet.speaking.organisationName]),
                back: .cycle(sheet.id, .preparation),
                words
            )
        }
    }
}

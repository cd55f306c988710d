import Cooperation
import HTML

/// One need: its words, what each says of it, and what the reader may say.
struct NeedPage: Component {
    let sheet: CycleSheet
    /// Nothing while it is first being said.
    let need: DiagnosedNeed?
    let draft: Draft
    let words: Words

    var body: some HTML {
        if let need {
            NeedFacts(sheet: sheet, need: need, words: words)
            if sheet.isOpen, !isMine { NeedViewForm(sheet: sheet, need: need, draft: draft, words: words) }
        }
        if sheet.isOpen, isMine { NeedForm(sheet: sheet, need: need, draft: draft, words: words) }
    }

    private var isMine: Bool { need == nil || need?.author == sheet.organisation }
}

private struct NeedFacts: Component {
    let sheet: CycleSheet
    let need: DiagnosedNeed
    let words: Words

    var body: some HTML {
        p(.class("lead")) {
            words("preparation.need.by", ["organisation": sheet.names[need.author]])
        }
        dl(.class("facts")) {
            Asked("preparation.need.need", said.need, words)
            Asked("preparation.need.evidence", said.evidence, words)
            Asked("preparation.need.publics", said.publics, words)
            Asked("preparation.need.territory", said.territory, words)
            Asked("preparation.need.sources", sources, words)
        }
        if need.editions.count > 1 {
            details {
                summary { words("preparation.rewritten", count: need.editions.count) }
                ForEach(need.editions.dropLast().reversed()) { edition in
                    p(.class("hint")) { Timestamp(edition.record.at, words) }
                    Prose(edition.value.need)
                }
            }
        }
        if !need.views.isEmpty {
            h2 { words("preparation.need.views") }
            ul {
                ForEach(need.views) { view in
                    li {
                        sheet.names[view.value.organisation]
                        " · "
                        StateMark(view.value.stand.shape, words("preparation.stand.\(view.value.stand.rawValue)"))
                        if view.value.edition < need.editions.count {
                            " "
                            words("preparation.need.ofEarlier")
                        }
                        if !view.value.reason.isEmpty { p(.class("said")) { q { view.value.reason } } }
                    }
                }
            }
        }
    }

    private var said: Diagnosis { need.current.value }

    private var sources: String {
        let kinds = words.list(said.sources.map { words("preparation.source.\($0.rawValue)") })
        return [kinds, said.sourceDetail].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

private struct NeedViewForm: Component {
    let sheet: CycleSheet
    let need: DiagnosedNeed
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .preparation, "besoins", String(need.number), "regard"))) {
            fields.summary
            input(.type("hidden"), .name("seen"), .value(String(need.editions.count)))
            fields.radios(
                "stand",
                words("preparation.stand.question", ["organisation": sheet.speaking.organisationName]),
                NeedView.Stand.allCases.map { Choice($0.rawValue, words("preparation.stand.\($0.rawValue)")) }
            )
            fields.prose(
                "reason",
                words("preparation.stand.reason"),
                hint: words("preparation.stand.reasonHelp"),
                rows: 3,
                required: false
            )
            Submit(words("preparation.stand.send"), back: .cycle(sheet.id, .preparation, "diagnostic"), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

private struct NeedForm: Component {
    let sheet: CycleSheet
    let need: DiagnosedNeed?
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(action), .class("airy")) {
            fields.summary
            input(.type("hidden"), .name("seen"), .value(String(need?.editions.count ?? 0)))
            field("need", isRequired: true)
            field("evidence")
            field("publics", rows: 2)
            field("territory", rows: 2)
            fields.checks(
                "sources",
                words("preparation.need.sources"),
                hint: words("preparation.need.sourcesHelp"),
                DiagnosisSource.allCases.map { Choice($0.rawValue, words("preparation.source.\($0.rawValue)")) }
            )
            field("sourceDetail", rows: 2)
            Submit(
                words("preparation.need.send", ["organisation": sheet.speaking.organisationName]),
                back: .cycle(sheet.id, .preparation, "diagnostic"),
                words
            )
        }
    }

    private var action: Link {
        need.map { Link.cycle(sheet.id, .preparation, "besoins", String($0.number)) }
            ?? Link.cycle(sheet.id, .preparation, "besoin")
    }

    private func field(_ name: String, rows: Int = 4, isRequired: Bool = false) -> GuidedField {
        GuidedField(
            name: name,
            key: "preparation.need.\(name)",
            draft: draft,
            words: words,
            rows: rows,
            isRequired: isRequired
        )
    }

    private var fields: Fields { Fields(draft, words) }
}

import Cooperation
import HTML

/// The writing of a clause: its question, an example to replace, whom it obliges.
struct ClauseForm: Component {
    let sheet: CycleSheet
    let action: Link
    let topic: ClauseTopic?
    let draft: Draft
    let act: String
    /// Those whom the clause obliges already: they stay on offer when they have left.
    var obliged: [OrganisationID] = []
    /// The clause that was taken out while this was written, and becomes another: it obliges nobody that has left.
    var gone: Clause?
    /// Whether it is a proposal to others, which says why.
    var asksReason = false
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        form(.method("post"), .action(action), .data("data-draft", "\(action.path) \(topic?.rawValue ?? "")")) {
            fields.summary
            input(.type("hidden"), .name("version"), .value(draft["version"]))
            input(.type("hidden"), .name("topic"), .value(topic?.rawValue ?? ""))
            if let gone { input(.type("hidden"), .name(FormInput.goneClause), .value(String(gone.number))) }
            fields.text("heading", words("convention.clause.heading"), required: true)
            fields.prose(
                "text",
                topic.map { words("convention.topic.\($0.rawValue).question") } ?? words("convention.clause.question"),
                hint: words("convention.clause.hint"),
                rows: rows
            )
            if let topic {
                details {
                    summary { words("papers.write.example") }
                    div(.class("example")) {
                        PaperProse(text: words("convention.topic.\(topic.rawValue).text"), words: words)
                    }
                }
            }
            fields.checks(
                "obliges",
                words("convention.clause.obliges"),
                hint: words(hint),
                choices
            )
            if asksReason {
                fields.prose(
                    "reason",
                    words("convention.amendment.reason"),
                    hint: words("convention.amendment.reasonHint"),
                    rows: 2,
                    required: false
                )
            }
            Submit(act, back: .cycle(sheet.id, .convention), words)
        }
    }

    private var hint: String {
        if asksAnew { return gone == nil ? "convention.clause.obligesAgain" : "convention.clause.obligesInstead" }
        return "convention.clause.obligesHint"
    }

    /// Whether some were told already whom it obliges, so that all is an answer of its own.
    private var asksAnew: Bool { !(gone?.text.obliges ?? obliged).isEmpty }

    /// Whoever left keeps its box, so that nothing is unticked for it.
    private var choices: [Choice] {
        let all = asksAnew ? [Choice(FormInput.everyPartner, words("convention.clause.obligesAll"))] : []
        let offered = sheet.seated + obliged.filter { !sheet.seated.contains($0) }
        return offered.map { Choice($0.rawValue, sheet.placedName($0, words)) } + all
    }

    private var rows: Int { min(24, max(8, draft["text"].utf8.count / 70 + 3)) }
}

extension FormCheck {
    /// A clause as typed.
    mutating func clauseText() -> ClauseText {
        ClauseText(
            heading: text("heading", limit: 200),
            text: text("text", limit: 20_000),
            topic: ClauseTopic(rawValue: input["topic"]),
            obliges: input.bindsAll ? [] : input.all("obliges").map { OrganisationID($0) }
        )
    }
}

extension FormInput {
    /// The answer that a clause obliges every partner.
    static let everyPartner = "tous"

    /// The field that names the clause taken out, instead of which one writes.
    static let goneClause = "insteadOf"

    /// Whether it was said that the clause obliges every partner.
    var bindsAll: Bool { all("obliges").contains(Self.everyPartner) }
}

extension Draft {
    /// A form filled in with a clause as it is.
    init(_ text: ClauseText, version: Int) {
        self.init(
            FormInput([
                "heading": [text.heading], "text": [text.text], "topic": [text.topic?.rawValue ?? ""],
                "obliges": text.obliges.map(\.rawValue), "version": [String(version)],
            ])
        )
    }
}

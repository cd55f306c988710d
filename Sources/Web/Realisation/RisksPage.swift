import Cooperation
import HTML

/// The risks, the gravest first, and one to state.
struct RisksPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if risks.isEmpty {
            EmptyState(words("realisation.risk.empty")) { p { words("realisation.risk.emptyNext") } }
        } else {
            div(.class("table")) {
                table {
                    thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                    tbody { ForEach(risks) { row($0) } }
                }
            }
            p(.class("soft")) { words("realisation.risk.weightHelp") }
        }
        if sheet.isOpen {
            h2 { words("realisation.risk.add") }
            form(.method("post"), .action(Link.realisation(sheet.id, .risks)), .class("airy")) {
                RiskFields(draft: draft, words: words)
                Submit(words("realisation.risk.send"), words)
            }
        }
    }

    private func row(_ risk: Risk) -> some HTML {
        tr {
            th(.scope("row")) {
                a(.href(sheet.kept(.realisation(sheet.id, .risks, String(risk.number))))) { risk.what }
                if let prevention = risk.prevention { p(.class("said")) { prevention } }
            }
            td(.cell(heading("likelihood"))) { words.level(risk.likelihood, of: "likelihood") }
            td(.cell(heading("severity"))) { words.level(risk.severity, of: "severity") }
            td(.class("number"), .cell(heading("weight"))) { words.number(risk.weight) }
            td(.cell(heading("watcher"))) { sheet.names[risk.organisation] }
        }
    }

    private var risks: [Risk] { sheet.cycle.realisation.weightedRisks }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["risk", "likelihood", "severity", "weight", "watcher"]
}

/// One risk, to state anew; whoever states it watches it.
struct RiskPage: Component {
    let risk: Dated<Risk>
    let sheet: CycleSheet
    let draft: Draft?
    let words: Words

    var body: some HTML {
        if sheet.isOpen {
            p(.class("soft")) { words("realisation.risk.again", ["organisation": sheet.speaking.organisationName]) }
            form(
                .method("post"),
                .action(Link.realisation(sheet.id, .risks, String(risk.value.number))),
                .class("airy")
            ) {
                SeenCount(
                    draft: draft ?? typed,
                    present: sheet.cycle.realisation.versions(ofRisk: risk.value.number)
                )
                RiskFields(draft: draft ?? typed, words: words)
                Submit(words("realisation.risk.againSend"), back: .realisation(sheet.id, .risks), words)
            }
        }
        if draft?.saysMeanwhile == true {
            h2 { words("realisation.standsNow") }
            Facts(facts: facts, words: words)
        }
        WrittenBy(record: risk.record, sheet: sheet, words: words)
    }

    private var facts: [Facts.Fact] {
        [
            Facts.Fact(label: words("realisation.column.risk"), text: risk.value.what),
            Facts.Fact(
                label: words("realisation.column.likelihood"),
                text: words.level(risk.value.likelihood, of: "likelihood")
            ),
            Facts.Fact(
                label: words("realisation.column.severity"),
                text: words.level(risk.value.severity, of: "severity")
            ),
            Facts.Fact(label: words("realisation.risk.prevention"), text: risk.value.prevention),
        ]
    }

    private var typed: Draft {
        Draft([
            "text": risk.value.what, "prevention": risk.value.prevention ?? "",
            "likelihood": RiskLevel(risk.value.likelihood)?.rawValue ?? "",
            "severity": RiskLevel(risk.value.severity)?.rawValue ?? "",
        ])
    }
}

private struct RiskFields: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        fields.summary
        fields.text("text", words("realisation.risk.question"), hint: words("realisation.risk.example"))
        fields.oneOf("likelihood", words("realisation.risk.likelihood"), empty: choose, levels("likelihood"))
        fields.oneOf("severity", words("realisation.risk.severity"), empty: choose, levels("severity"))
        fields.prose(
            "prevention",
            words("realisation.risk.prevention"),
            hint: words("realisation.risk.preventionHint"),
            rows: 3,
            required: false
        )
    }

    private var fields: Fields { Fields(draft, words) }
    private var choose: String { words("realisation.choose") }

    private func levels(_ scale: String) -> [Choice] {
        RiskLevel.allCases.map { Choice($0.rawValue, words.level($0.level, of: scale)) }
    }
}

extension Words {
    func level(_ level: Int, of scale: String) -> String { self("realisation.\(scale).n\(level)") }
}

import Cooperation
import HTML

/// The objectives, the signs by which they will be judged, and how far each partner agrees with each.
struct ObjectivePage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if contract.objectives.isEmpty {
            EmptyState(words("contract.objectives.none")) { p { words("contract.objectives.noneHelp") } }
        }
        ForEach(contract.objectives) { objective in
            ObjectivePart(sheet: sheet, objective: objective, words: words)
        }
        if !blanks.isEmpty {
            p(.class("soft")) { words("contract.objectives.blanks", ["organisations": words.list(blanks)]) }
        }
        ActLinks(sheet, [(words("contract.setObjective.title"), .cycle(sheet.id, .contract, "objectifs", "nouveau"))])
        AgreementMatrix(sheet: sheet, words: words)
        EffectList(sheet: sheet, words: words)
    }

    private var contract: Contract { sheet.cycle.contract }

    private var blanks: [String] {
        contract.withoutOwnObjective(among: sheet.seated).map { sheet.names[$0] }
    }
}

private struct ObjectivePart: Component {
    let sheet: CycleSheet
    let objective: Objective
    let words: Words

    var body: some HTML {
        article(.class("sheet"), .id("objectif-\(objective.number)")) {
            h2 { words("contract.objective.number", ["number": words.number(objective.number)]) }
            p(.class("soft")) {
                words("contract.kind.\(objective.kind.rawValue)")
                " · "
                words("contract.nature.\(objective.written.value.nature.rawValue)")
            }
            Authored(
                text: objective.text,
                author: objective.author,
                at: objective.written.record.at,
                names: sheet.names,
                words: words
            )
            if !lacks.isEmpty {
                p(.class("said")) {
                    words("contract.orphan.lead", ["lacks": words.list(lacks.map { words("contract.orphan.\($0)") })])
                }
            }
            IndicatorTable(sheet: sheet, objective: objective, words: words)
            ActLinks(sheet, acts)
        }
    }

    private var lacks: [String] {
        sheet.cycle.contract.orphans(in: sheet.cycle).first { $0.objective == objective.number }?.lacks
            .map(\.rawValue) ?? []
    }

    private var acts: [(name: String, link: Link)?] {
        let isMine = objective.author == sheet.organisation
        return [
            act("indicate", "indicateur"), objective.kind == .collective ? act("rate", "avis") : nil,
            isMine ? act("reword", "texte") : nil, isMine ? act("dropObjective", "retrait") : nil,
        ]
    }

    private func act(_ name: String, _ path: String) -> (name: String, link: Link) {
        (
            words("contract.\(name).title"),
            .cycle(sheet.id, .contract, "objectifs", String(objective.number), path)
        )
    }
}

private struct IndicatorTable: Component {
    let sheet: CycleSheet
    let objective: Objective
    let words: Words

    var body: some HTML {
        if !shown.isEmpty {
            div(.class("table")) {
                table {
                    caption { words("contract.indicators.title") }
                    thead {
                        tr {
                            ForEach(["indicator", "baseline", "target", "source"]) { column in
                                th(.scope("col")) { words("contract.column.\(column)") }
                            }
                        }
                    }
                    tbody { ForEach(shown) { indicator in row(indicator) } }
                }
            }
        }
    }

    private var shown: [Indicator] { objective.indicators.filter { $0.dropped == nil } }

    private func row(_ indicator: Indicator) -> some HTML {
        let text = indicator.written.value
        return tr {
            th(.scope("row")) {
                text.text
                p(.class("said")) { note(indicator) }
                if text.organisation == sheet.organisation, sheet.isOpen {
                    a(
                        .href(
                            sheet.kept(.cycle(sheet.id, .contract, "indicateurs", String(indicator.number), "retrait"))
                        )
                    ) {
                        words("contract.dropIndicator.title")
                    }
                }
            }
            td(.cell(words("contract.column.baseline"))) { text.baseline }
            td(.cell(words("contract.column.target"))) { text.target }
            td(.cell(words("contract.column.source"))) { text.source ?? "" }
        }
    }

    private func note(_ indicator: Indicator) -> String {
        let author = sheet.names[indicator.written.value.organisation]
        if indicator.isLate(start: sheet.cycle.start) {
            return words("contract.indicators.late", ["organisation": author])
        }
        return words(
            "contract.indicators.\(indicator.written.value.measure.rawValue)",
            ["organisation": author]
        )
    }
}

import Cooperation
import HTML

/// Partner by objective: how far each one agrees, from 0 to 4; who has not spoken is shown as such (S-033, I-32).
struct AgreementMatrix: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !objectives.isEmpty {
            section {
                h2 { words("contract.agreement.title") }
                p { words("contract.agreement.lead") }
                div(.class("table")) {
                    table {
                        caption { words.agreement(sheet.cycle.contract.agreement(among: partners)) }
                        thead {
                            tr {
                                th(.scope("col")) { words("contract.column.objective") }
                                ForEach(spoken) { organisation in
                                    th(.scope("col")) {
                                        sheet.names[organisation]
                                        PartingNote(organisation: organisation, sheet: sheet, words: words)
                                    }
                                }
                                th(.scope("col")) { words("contract.column.common") }
                            }
                        }
                        tbody { ForEach(objectives) { objective in row(objective) } }
                    }
                }
            }
        }
    }

    private var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }
    /// Whoever rated an objective and is gone since keeps its column: it counts no more, and stays readable.
    private var spoken: [OrganisationID] {
        sheet.together { organisation in objectives.contains { $0.rating(of: organisation) != nil } }
    }
    private var objectives: [Objective] {
        sheet.cycle.contract.objectives.filter { $0.kind == .collective }
    }

    private func row(_ objective: Objective) -> some HTML {
        tr {
            th(.scope("row")) {
                a(.href("#objectif-\(objective.number)")) {
                    words("contract.objective.number", ["number": words.number(objective.number)])
                }
            }
            ForEach(spoken) { organisation in
                td(.cell(sheet.names[organisation])) {
                    if let rating = objective.rating(of: organisation) {
                        words.number(rating.level)
                        if let said = rating.words { p(.class("said")) { said } }
                    } else {
                        span(.class("soft")) { words("contract.agreement.notYet") }
                    }
                }
            }
            td(.cell(words("contract.column.common"))) { common(objective) }
        }
    }

    private func common(_ objective: Objective) -> StateMark {
        switch objective.isCommon(among: partners) {
        case true?: StateMark(.full, words("contract.agreement.common"))
        case false?: StateMark(.half, words("contract.agreement.disputed"))
        case nil: StateMark(.waiting, words("contract.agreement.open"))
        }
    }
}

/// The changes aimed at, those outside the institutions first (S-049).
struct EffectList: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("contract.effects.title") }
            p { words("contract.effects.lead") }
            ForEach(EffectText.Place.allCases) { place in
                h3 { words("contract.place.\(place.rawValue)") }
                if effects(place).isEmpty {
                    p(.class("soft")) { words("contract.effects.none") }
                } else {
                    ul { ForEach(effects(place)) { effect in item(effect) } }
                }
            }
            ActLinks(sheet, [(words("contract.nameEffect.title"), .cycle(sheet.id, .contract, "effets", "nouveau"))])
        }
    }

    private func effects(_ place: EffectText.Place) -> [Effect] {
        sheet.cycle.contract.effects.filter { $0.named.value.place == place }
    }

    private func item(_ effect: Effect) -> some HTML {
        let text = effect.named.value
        return li {
            text.text
            " · "
            span(.class("soft")) { sheet.names[text.organisation] }
            if let baseline = text.baseline {
                p(.class("said")) { words("contract.effects.baseline", ["text": baseline]) }
            }
            if let measure = text.measure {
                p(.class("said")) { words("contract.effects.measure", ["text": measure]) }
            }
            if text.organisation == sheet.organisation, sheet.isOpen {
                a(.href(sheet.kept(.cycle(sheet.id, .contract, "effets", String(effect.number), "retrait")))) {
                    words("contract.dropEffect.title")
                }
            }
        }
    }
}

import Cooperation
import HTML

/// Whether those at the table are equals: the same rights, and who speaks, proposes and decides (S-039, S-046).
struct EqualityPage: Component {
    let sheet: CycleSheet
    let audit: EqualityAudit
    let voices: CycleVoices
    let words: Words

    var body: some HTML {
        section {
            h2 { words("cycle.equality.rights") }
            EqualityRights(audit: audit, seated: sheet.seated.count, names: sheet.names, words: words)
            if !partners.isEmpty { p { words("cycle.equality.partners", ["organisations": list(partners)]) } }
            if !others.isEmpty { p { words("cycle.equality.onlySeated", ["organisations": list(others)]) } }
        }
        section {
            h2 { words("cycle.equality.voices") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("cycle.equality.organisation") }
                            ForEach(CycleVoices.Kind.allCases) { kind in
                                th(.scope("col"), .class("number")) { words("cycle.equality.kind.\(kind.rawValue)") }
                            }
                        }
                    }
                    tbody {
                        ForEach(sheet.seated) { organisation in
                            VoicesLine(organisation: organisation, sheet: sheet, voices: voices, words: words)
                        }
                    }
                }
            }
            ForEach(CycleVoices.Kind.allCases) { kind in p { reading(kind) } }
            p(.class("hint")) { words("cycle.equality.help") }
        }
    }

    private var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }
    private var others: [OrganisationID] { sheet.seated.filter { !partners.contains($0) } }

    private func list(_ organisations: [OrganisationID]) -> String { words.list(organisations.map { sheet.names[$0] }) }

    private func reading(_ kind: CycleVoices.Kind) -> String {
        let title = words("cycle.equality.kind.\(kind.rawValue)")
        guard voices.total(kind) >= CycleVoices.fewest, let gini = voices.gini(kind) else {
            return words("cycle.equality.tooFew", ["kind": title, "needed": words.number(CycleVoices.fewest)])
        }
        if let dominant = voices.dominant(in: kind) {
            return words("cycle.equality.dominant", ["kind": title, "organisation": sheet.names[dominant]])
        }
        let key = gini > CycleVoices.dominantGini ? "cycle.equality.concentrated" : "cycle.equality.shared"
        return words(key, ["kind": title, "gini": words.decimal(gini)])
    }
}

private struct VoicesLine: Component {
    let organisation: OrganisationID
    let sheet: CycleSheet
    let voices: CycleVoices
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { sheet.names[organisation] }
            ForEach(CycleVoices.Kind.allCases) { kind in
                td(.class("number"), .cell(words("cycle.equality.kind.\(kind.rawValue)"))) { amount(kind) }
            }
        }
    }

    private func amount(_ kind: CycleVoices.Kind) -> String {
        let count = voices.counts[kind]?[organisation] ?? 0
        guard let share = voices.share(of: organisation, in: kind) else { return words.number(count) }
        return "\(words.number(count)) (\(words.percent(Int((share * 100).rounded()))))"
    }
}

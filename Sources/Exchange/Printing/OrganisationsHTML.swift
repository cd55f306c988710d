import Cooperation

/// Partners under that word only when they accepted; everyone else apart, with the mark in words (I-03).
struct OrganisationsHTML {
    /// What stands under the titles: it depends on the document.
    struct Explanations {
        let partners: String
        let nobody: String
        let others: String
    }

    let organisations: [PrintedOrganisation]
    let explanations: Explanations
    let words: PrintWords

    var html: String {
        let partners = organisations.filter(\.mark.isPartner)
        let others = organisations.filter { !$0.mark.isPartner }
        let first =
            partners.isEmpty
            ? "<section><h2>\(words(.partners).escaped)</h2><p>\(explanations.nobody.escaped)</p></section>"
            : table(words(.partners), explanations.partners, partners)
        return first + (others.isEmpty ? "" : table(words(.others), explanations.others, others))
    }

    private func table(_ title: String, _ explanation: String, _ rows: [PrintedOrganisation]) -> String {
        """
        <section class="organisations"><h2>\(title.escaped)</h2><p>\(explanation.escaped)</p>
        <table><thead><tr><th scope="col">\(words(.organisation).escaped)</th>\
        <th scope="col">\(words(.state).escaped)</th></tr></thead><tbody>
        \(rows.map(row).joined(separator: "\n"))
        </tbody></table></section>
        """
    }

    private func row(_ organisation: PrintedOrganisation) -> String {
        let lines = organisation.acceptance.map(acceptance) ?? []
        let statement = organisation.statement?.meaningful.map { text in
            let label = organisation.mark.isPartner ? words(.reservation) : words(.statement)
            return "<strong>\(label.escaped)</strong> « \(text.escaped) »"
        }
        let state = "<strong>\(organisation.mark.shape) \(words(organisation.mark).escaped)</strong>"
        let cell = ([state] + lines + [statement].compactMap { $0 }).joined(separator: "<br>")
        let name = words.named(organisation.name, organisation.addedByHand)
        return "<tr><td>\(name)</td><td>\(cell)</td></tr>"
    }

    private func acceptance(_ acceptance: PrintedAcceptance) -> [String] {
        let accepted = words(
            .acceptedVersion,
            ["day": words.day(acceptance.on), "version": String(acceptance.version)]
        )
        let mission =
            acceptance.mission?.meaningful
            .map { "<strong>\(words(.mission).escaped)</strong> \($0.escaped)" } ?? words(.missionUndefined).escaped
        let brings = acceptance.brings.isEmpty ? nil : acceptance.brings.map { words($0) }.joined(separator: ", ")
        let offered = [brings, acceptance.hours.map { words.hours($0) }, acceptance.amountCents.flatMap(Money.text)]
            .compactMap { $0 }.joined(separator: " ; ")
        return [accepted.escaped] + [acceptance.mandate.map(mandate)].compactMap { $0 } + [mission]
            + (offered.isEmpty ? [] : ["<strong>\(words(.contributions).escaped)</strong> \(offered.escaped)"])
    }

    private func mandate(_ mandate: ProvenMandate) -> String {
        let until = mandate.until.map { words(.mandateUntil, ["day": words.day($0)]) } ?? words(.mandateOpen)
        let arguments = [
            "function": mandate.function, "scope": words(mandate.scope), "from": words.day(mandate.from),
            "until": until,
        ]
        return words(.mandate, arguments).escaped
    }
}

extension PrintWords {
    /// The name, and that somebody typed it in when no directory published it.
    func named(_ name: String, _ addition: ProvenAddition?) -> String {
        guard let addition else { return name.escaped }
        return "\(name.escaped)<br><small>\(self(addition).escaped)</small>"
    }

    func hours(_ hours: PhaseHours) -> String {
        let parts = ["before": hours.before, "during": hours.during, "after": hours.after, "total": hours.total]
        return self(.hoursDetail, parts.mapValues { String($0) })
    }
}

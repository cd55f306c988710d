import Cooperation

extension ConventionHTML {
    /// Who signed, when, in what function and under what mandate (I-09).
    var signatures: String {
        guard printed.version != nil else { return "" }
        return """
            <section class="organisations"><h2>\(words(.signatures).escaped)</h2>\
            <p>\(words(.signaturesExplained).escaped)</p>
            <table><thead><tr><th scope="col">\(words(.party).escaped)</th>\
            <th scope="col">\(words(.signedOn).escaped)</th><th scope="col">\(words(ConventionWord.function).escaped)</th></tr></thead>
            <tbody>\(printed.parties.map(row).joined(separator: "\n"))</tbody></table></section>
            """
    }

    private func row(_ party: PrintedParty) -> String {
        let day = [signed(party), left(party)].compactMap(\.self).joined(separator: ", ")
        let mandate = party.signature?.mandate.map(mandate) ?? "–"
        let name = words.named(party.name, party.addedByHand)
        return "<tr><td>\(name)</td><td>\(day.escaped)</td><td>\(mandate.escaped)</td></tr>"
    }

    /// The day, or that it is still awaited: nobody waits for one that left.
    private func signed(_ party: PrintedParty) -> String? {
        if let signature = party.signature { return words.day(signature.on) }
        return party.isPartner ? words(ConventionWord.notSigned) : nil
    }

    private func left(_ party: PrintedParty) -> String? { party.isPartner ? nil : words(ConventionWord.left) }

    private func mandate(_ mandate: ProvenMandate) -> String {
        let until = mandate.until.map { words(.mandateUntil, ["day": words.day($0)]) } ?? words(.mandateOpen)
        return words(
            PrintWord.mandate,
            [
                "function": mandate.function, "scope": words(mandate.scope), "from": words.day(mandate.from),
                "until": until,
            ]
        )
    }

    /// Organisations of the partnership that are no party, each with its mark (I-03).
    var others: String {
        guard !printed.others.isEmpty else { return "" }
        let rows = printed.others.map {
            "<tr><td>\(words.named($0.name, $0.addedByHand))</td><td>\($0.mark.shape) \(words($0.mark).escaped)</td></tr>"
        }
        return """
            <section class="organisations"><h2>\(words(ConventionWord.named).escaped)</h2>\
            <p>\(words(ConventionWord.namedExplained).escaped)</p>
            <table><thead><tr><th scope="col">\(words(PrintWord.organisation).escaped)</th>\
            <th scope="col">\(words(PrintWord.state).escaped)</th></tr></thead>
            <tbody>\(rows.joined(separator: "\n"))</tbody></table></section>
            """
    }
}

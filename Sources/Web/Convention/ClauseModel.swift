import Cooperation

/// What a clause begins with: the model's words, filled in with what the other chapters know already.
struct ClauseModel {
    let sheet: CycleSheet
    let words: Words

    func text(_ topic: ClauseTopic) -> ClauseText {
        let known = known(topic)
        return ClauseText(
            heading: words("convention.topic.\(topic.rawValue).title"),
            text: known.isEmpty ? words("convention.topic.\(topic.rawValue).text") : known.joined(separator: "\n"),
            topic: topic
        )
    }

    /// The wording on which a topic of the negotiation was closed.
    func text(agreedOn topic: Int) -> ClauseText? {
        sheet.cycle.negotiation.agreedTexts.first { $0.topic == topic }
            .map { ClauseText(heading: $0.title, text: $0.text) }
    }

    /// The lines of a section as far as they are known; none when nothing is.
    private func known(_ topic: ClauseTopic) -> [String] {
        switch topic {
        case .parties: sheet.seated.map { words("convention.filled.party", ["organisation": sheet.names[$0]]) }
        case .object: object
        case .relation: relation
        case .means: told(pledges, "convention.filled.means")
        case .kept: told({ contract.card(of: $0)?.keeps }, "convention.filled.kept")
        default: []
        }
    }

    private var contract: Contract { sheet.cycle.contract }

    private var object: [String] {
        contract.agreed(.object, among: sheet.partners)
            .map { [words("convention.filled.object", ["object": $0.proposed.value.text])] } ?? []
    }

    private var relation: [String] {
        let agreed = sheet.cycle.relations.agreements(upTo: sheet.cycle.id.number).map { entry in
            words(
                "convention.filled.relation",
                [
                    "day": words.day(words.zone.local(entry.agreement.accepted.at).day),
                    "first": sheet.names[entry.pair.first], "second": sheet.names[entry.pair.second],
                    "type": words.type(entry.agreement.type),
                    "when": words("relations.type.\(entry.agreement.type.type.rawValue).when"),
                ]
            )
        }
        return agreed.isEmpty ? [] : agreed + [words("convention.filled.relationReview")]
    }

    /// One line for each at the table, blank for those that said nothing yet.
    private func told(_ said: (OrganisationID) -> String?, _ line: String) -> [String] {
        guard sheet.seated.contains(where: { said($0) != nil }) else { return [] }
        return sheet.seated.map { organisation in
            words(line, ["organisation": sheet.names[organisation], "text": said(organisation) ?? "[…]"])
        }
    }

    private func pledges(of organisation: OrganisationID) -> String? {
        let pledges = contract.pledges(of: organisation).map(\.made.value)
        return pledges.isEmpty ? nil : words.list(pledges.map(pledge))
    }

    private func pledge(_ text: PledgeText) -> String {
        let figures = [text.amountCents.map { words.euros(cents: $0) }, text.hours.map { words.hours($0) }]
        let known = figures.compactMap(\.self)
        return known.isEmpty ? text.text : "\(text.text) (\(known.joined(separator: ", ")))"
    }
}

/// Why what was realised in an account is far from what was foreseen, in the words of one organisation.
package struct GapExplanation: Sendable, Codable, Equatable {
    package let account: String
    package let organisation: OrganisationID
    package let text: String

    package init(account: String, organisation: OrganisationID, text: String) {
        self.account = account
        self.organisation = organisation
        self.text = text
    }

    /// The field in which it is typed: one for each account, since several are on a page.
    package static func field(_ account: String) -> String { "explanation-\(account.replacing(".", with: "-"))" }
}

extension Budget {
    /// Says why an account ended far from its forecast; each organisation that has a line in it in its own words.
    package func explain(_ account: String, _ text: String, at sitting: Sitting) throws -> Deed<BudgetEvent> {
        try sitting.requireSeat()
        guard chart.account(account) != nil else { throw BudgetRefusal.accountUnknown }
        guard GrantTable(self).gaps.contains(where: { $0.account.code == account }) else {
            throw BudgetRefusal.noGap
        }
        guard mayExplain(account, as: sitting.organisation, seated: sitting.seated) else {
            throw BudgetRefusal.notYourLine
        }
        guard let text = text.meaningful else { throw BudgetRefusal.explanationMissing(account: account) }
        guard explanations[account]?[sitting.organisation]?.value.text != text else {
            throw BudgetRefusal.nothingChanged
        }
        return Deed([
            .gapExplained(GapExplanation(account: account, organisation: sitting.organisation, text: text))
        ])
    }

    /// Whether an organisation has a line in the account, or one that is everybody's, or that was left.
    package func mayExplain(_ account: String, as organisation: OrganisationID, seated: [OrganisationID]) -> Bool {
        lines.values.map(\.value).contains { line in
            line.account == account && holds(line, organisation, seated: seated)
        }
    }

    /// What each organisation said of the gap of an account, the first to speak first.
    package func explanations(of account: String) -> [Dated<GapExplanation>] {
        (explanations[account] ?? [:]).values.sorted {
            ($0.record.at, $0.value.organisation) < ($1.record.at, $1.value.organisation)
        }
    }
}

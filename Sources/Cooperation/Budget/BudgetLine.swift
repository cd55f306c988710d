/// One line of the budget, in cents; it belongs to one partner or to the common pot (I-36).
package struct BudgetLine: Sendable, Codable, Equatable {
    /// To whom an amount or hours belong.
    package enum Owner: Sendable, Hashable {
        case partner(OrganisationID)
        case pot
    }

    package let number: Int
    package let account: String
    package let label: String
    package let owner: Owner
    package let cents: Int
    /// Hours of volunteers or of staff lent, where the amount stands for hours.
    package let hours: Int?
    /// Day on which the funder promised to pay, for a product.
    package let dueOn: Day?

    package init(
        number: Int,
        account: String,
        label: String,
        owner: Owner,
        cents: Int,
        hours: Int? = nil,
        dueOn: Day? = nil
    ) {
        self.number = number
        self.account = account
        self.label = label
        self.owner = owner
        self.cents = cents
        self.hours = hours
        self.dueOn = dueOn
    }
}

extension BudgetLine.Owner: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String?.self)
        self = text.map { .partner(OrganisationID($0)) } ?? .pot
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .partner(let organisation): try container.encode(organisation)
        case .pot: try container.encodeNil()
        }
    }

    package var organisation: OrganisationID? {
        if case .partner(let organisation) = self { organisation } else { nil }
    }
}

/// How far money has come.
package enum BudgetStage: String, Sendable, Codable, CaseIterable {
    case forecast, requested, granted, paid, realised
}

/// An amount that one line reached at a stage; the last one of a stage counts, the others stay in the journal.
package struct BudgetStep: Sendable, Codable, Equatable {
    package let line: Int
    package let stage: BudgetStage
    package let cents: Int
    package let on: Day

    package init(line: Int, stage: BudgetStage, cents: Int, on: Day) {
        self.line = line
        self.stage = stage
        self.cents = cents
        self.on = on
    }
}

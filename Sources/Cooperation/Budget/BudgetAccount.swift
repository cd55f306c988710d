/// One account of a chart: a number and a side.
package struct BudgetAccount: Sendable, Codable, Hashable {
    package enum Side: String, Sendable, Codable, CaseIterable { case charge, product }

    package let code: String
    package let side: Side
    /// Contributions in kind and volunteers: 86 and 87, told apart from money.
    package let isInKind: Bool
    /// What partners call it; nothing when the catalogues know the code (`budget.account.<chart>.<code>`).
    package let label: String?

    package init(_ code: String, _ side: Side, isInKind: Bool = false, label: String? = nil) {
        self.code = code
        self.side = side
        self.isInKind = isInKind
        self.label = label
    }

    /// The class to which the account belongs: "60" for "60.1".
    package var classCode: String { String(code.prefix { $0 != "." }) }
}

/// The accounts in which a budget is written.
package struct ChartOfAccounts: Sendable, Codable, Equatable {
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// The lines of Cerfa 12156 and 15059 (France).
        case cerfa
        /// Classes 6 and 7 of the Belgian minimum chart; partners may add their own accounts.
        case belgium
    }

    package let kind: Kind
    /// Accounts that the partners added.
    package let own: [BudgetAccount]

    package init(kind: Kind, own: [BudgetAccount] = []) {
        self.kind = kind
        self.own = own
    }

    package var accounts: [BudgetAccount] {
        switch kind {
        case .cerfa: Self.cerfa + own
        case .belgium: Self.belgium + own
        }
    }

    package func account(_ code: String) -> BudgetAccount? { accounts.first { $0.code == code } }

    /// The class in which grants are written.
    package var grants: String {
        switch kind {
        case .cerfa: "74"
        case .belgium: "73"
        }
    }

    /// Cerfa 12156*06, table 6; the order is the form's.
    private static let cerfa: [BudgetAccount] =
        lines(
            .charge,
            ["60.1", "60.2", "61.1", "61.2", "61.3", "61.4", "62.1", "62.2", "62.3", "62.4", "63.1", "63.2"]
        )
        + lines(
            .charge,
            ["64.1", "64.2", "64.3", "65", "66", "67", "68", "69", "indirect.1", "indirect.2", "indirect.3"]
        )
        + lines(.charge, ["86.0", "86.1", "86.2", "86.4"], isInKind: true)
        + lines(
            .product,
            ["70", "73", "74.1", "74.2", "74.3", "74.4", "74.5", "74.6", "74.7", "74.8", "74.9", "74.10"]
        )
        + lines(.product, ["75.6", "75.8", "76", "77", "78", "79", "own"])
        + lines(.product, ["87.0", "87.1", "87.5"], isInKind: true)

    private static let belgium: [BudgetAccount] =
        lines(.charge, ["60", "61", "62", "63", "64", "65", "66"])
        + lines(.charge, ["86"], isInKind: true)
        + lines(.product, ["70", "73", "74", "75", "76"])
        + lines(.product, ["87"], isInKind: true)

    private static func lines(_ side: BudgetAccount.Side, _ codes: [String], isInKind: Bool = false) -> [BudgetAccount]
    {
        codes.map { BudgetAccount($0, side, isInKind: isInKind) }
    }
}

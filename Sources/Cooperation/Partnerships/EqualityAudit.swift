/// Whether those at the table are equals (S-039): for each right, how many of them hold it.
package struct EqualityAudit: Sendable, Equatable {
    package let seated: Int
    package let holders: [Right: Int]

    package init(seated: Int, holders: [Right: Int]) {
        self.seated = seated
        self.holders = holders
    }

    /// Share of the seated organisations that hold the right; nothing when nobody is seated.
    package func share(of right: Right) -> Double? {
        seated == 0 ? nil : Double(holders[right] ?? 0) / Double(seated)
    }

    /// Whether no organisation at the table has a right that another lacks (I-11).
    package var isEqual: Bool {
        Right.allCases.allSatisfy { [0, seated].contains(holders[$0] ?? 0) }
    }
}

extension Partnership {
    package func equality(on day: Day) -> EqualityAudit {
        let rights = organisations(on: day).filter(\.state.isSeated).map { self.rights(of: $0.organisation, on: day) }
        return EqualityAudit(
            seated: rights.count,
            holders: Dictionary(
                uniqueKeysWithValues: Right.allCases.map { right in (right, rights.count { $0.contains(right) }) }
            )
        )
    }
}

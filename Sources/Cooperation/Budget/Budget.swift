/// Charges and products line by line, contributions in kind, the common pot and its ledger.
package struct Budget: Chapter, Equatable {
    package static let category = "budget"
    package let id: Identifier<Budget>

    package init(id: Identifier<Budget>) {
        self.id = id
    }

    package mutating func apply(_ event: BudgetEvent, _ record: Record) {}
}

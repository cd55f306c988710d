/// What is agreed before it becomes clauses: the common object, objectives, reasons, what each keeps and brings.
package struct Contract: Chapter, Equatable {
    package static let category = "contract"
    package let id: Identifier<Contract>

    package init(id: Identifier<Contract>) {
        self.id = id
    }

    package mutating func apply(_ event: ContractEvent, _ record: Record) {}
}

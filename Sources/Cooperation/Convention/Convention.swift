/// The text in clauses, each bound to the partners it obliges; its versions and signatures.
package struct Convention: Chapter, Equatable {
    package static let category = "convention"
    package let id: Identifier<Convention>

    package init(id: Identifier<Convention>) {
        self.id = id
    }

    package mutating func apply(_ event: ConventionEvent, _ record: Record) {}
}

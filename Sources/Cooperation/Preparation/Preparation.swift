/// Before the table: each organisation's pre-project and diagnosis, its word for partnership, the five questions.
package struct Preparation: Chapter, Equatable {
    package static let category = "preparation"
    package let id: Identifier<Preparation>

    package init(id: Identifier<Preparation>) {
        self.id = id
    }

    package mutating func apply(_ event: PreparationEvent, _ record: Record) {}
}

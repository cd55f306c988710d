/// The evaluation plan, what became of each intention, each one's assessment and the joint one.
package struct Evaluation: Chapter, Equatable {
    package static let category = "evaluation"
    package let id: Identifier<Evaluation>

    package init(id: Identifier<Evaluation>) {
        self.id = id
    }

    package mutating func apply(_ event: EvaluationEvent, _ record: Record) {}
}

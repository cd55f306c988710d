/// One cycle of a partnership, read as a whole: its paper and its chapters.
///
/// The rules of one chapter look here for what they need of the others; nothing in it is set by hand.
package struct Cycle: Sendable {
    package let id: CycleID
    /// Its paper and who is named in it, as they were when the cycle ended if another came after it.
    package var partnership: Partnership
    package var course: Course
    package var preparation: Preparation
    package var relations: Relations
    package var negotiation: Negotiation
    package var contract: Contract
    package var convention: Convention
    package var frame: Frame
    package var decisions: Decisions
    package var meetings: Meetings
    package var realisation: Realisation
    package var budget: Budget
    package var evaluation: Evaluation

    /// Reads the chapters of a cycle, of the present one unless another is asked for.
    package init(_ partnership: Partnership, number: Int? = nil, from reader: some ChapterReader) throws {
        let course: Course = try reader.chapter(CycleID(partnership.id).chapter())
        self.course = course
        let id = CycleID(partnership.id, min(max(1, number ?? course.cycle), course.cycle))
        self.id = id
        let renewal = id.number < course.cycle ? course.ending(of: id.number) : nil
        self.partnership = renewal.map { partnership.asItWas(atTheEndOf: id.number, $0.record) } ?? partnership
        preparation = try reader.chapter(id.chapter())
        relations = try reader.chapter(id.chapter())
        negotiation = try reader.chapter(id.chapter())
        contract = try reader.chapter(id.chapter())
        convention = try reader.chapter(id.chapter())
        frame = try reader.chapter(id.chapter())
        decisions = try reader.chapter(id.chapter())
        meetings = try reader.chapter(id.chapter())
        realisation = try reader.chapter(id.chapter())
        budget = try reader.chapter(id.chapter())
        evaluation = try reader.chapter(id.chapter())
    }

    /// All that a cycle is made of beside its paper.
    package static let chapters: [any Chapter.Type] = [
        Course.self, Preparation.self, Relations.self, Negotiation.self, Contract.self, Convention.self, Frame.self,
        Decisions.self, Meetings.self, Realisation.self, Budget.self, Evaluation.self,
    ]

    /// The organisations at the table today, the initiator first.
    package func seated(on day: Day) -> [OrganisationID] {
        partnership.organisations(on: day).filter(\.state.isSeated).map(\.organisation)
    }

    package func partners(on day: Day) -> [OrganisationID] { partnership.partners(on: day) }

    /// Whether another cycle came after this one: then it is only read.
    package var isPast: Bool { id.number < course.cycle }
}

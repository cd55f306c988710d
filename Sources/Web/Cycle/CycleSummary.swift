import Cooperation

/// What the list says of one partnership, read once.
struct CycleSummary {
    let id: PartnershipID
    let title: String
    let state: CycleState
    let gaps: [Gap]
    let matters: [Matter]
    let seated: [OrganisationID]
    let isOver: Bool

    init(_ cycle: Cycle, for reader: OrganisationID, on day: Day) {
        id = cycle.partnership.id
        title = cycle.partnership.title
        state = cycle.state(on: day)
        gaps = cycle.missing(on: day)
        matters = cycle.matters(for: reader, on: day)
        seated = cycle.seated(on: day)
        isOver = cycle.course.ending != nil
    }
}

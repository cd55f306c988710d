package import Cooperation

/// One round of a partnership, chapter by chapter, as one organisation at its table may read it (I-40).
package struct TakenCycle: Sendable, Codable, Equatable {
    package let number: Int
    package let state: CycleState
    package let preparation: TakenPreparation
    package let relations: TakenRelations
    package let negotiation: TakenNegotiation
    package let contract: TakenContract
    package let convention: TakenConvention
    package let frame: TakenFrame
    package let decisions: [TakenDecision]
    package let meetings: [TakenMeeting]
    package let realisation: TakenRealisation
    package let budget: TakenBudget
    package let evaluation: TakenEvaluation
    package let trace: [TakenTrace]

    /// - Parameters:
    ///   - cycle: the chapters, up to the day on which the reader left if it did
    ///   - reader: the organisation that takes them away
    ///   - day: today
    ///   - trace: what happened, in words
    package init(_ cycle: Cycle, readBy reader: OrganisationID, on day: Day, trace: [TakenTrace]) {
        number = cycle.id.number
        state = cycle.state(on: day)
        preparation = TakenPreparation(cycle.preparation, readBy: reader)
        relations = TakenRelations(cycle, readBy: reader)
        negotiation = TakenNegotiation(cycle.negotiation)
        contract = TakenContract(cycle.contract)
        convention = TakenConvention(cycle.convention, partners: cycle.partners(on: day))
        frame = TakenFrame(cycle, on: day)
        decisions = cycle.decisions.all.map { TakenDecision($0) }
        meetings = cycle.meetings.all.map { TakenMeeting($0, tasks: cycle.meetings.tasks(of: $0.number)) }
        realisation = TakenRealisation(cycle.realisation)
        budget = TakenBudget(cycle.budget)
        evaluation = TakenEvaluation(cycle.evaluation)
        self.trace = trace
    }
}

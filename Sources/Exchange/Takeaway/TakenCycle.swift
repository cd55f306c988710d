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
        evaluation = TakenEvaluation(cycle.evaluation, readBy: reader)
        self.trace = trace
    }
}

/// One line of "who did what when": a code for machines, a sentence for people.
package struct TakenTrace: Sendable, Codable, Equatable {
    package let at: ProofTime
    package let by: OrganisationID?
    package let kind: String
    /// Nothing when the text was erased by right.
    package let sentence: String?

    package init(_ record: Record, kind: String, sentence: String?) {
        at = ProofTime(record.at)
        by = record.actor.organisation
        self.kind = kind
        self.sentence = sentence
    }
}

/// How the cycles followed each other.
package struct TakenCourse: Sendable, Codable, Equatable {
    package struct Pause: Sendable, Codable, Equatable {
        package let reason: String
        package let since: TakenMoment
        package let until: TakenMoment?
    }

    package let endings: [TakenAct<CycleEnding>]
    package let pauses: [Pause]

    package init(_ course: Course) {
        endings = course.endings.taken()
        pauses = course.pauses.map {
            Pause(reason: $0.reason, since: TakenMoment($0.since), until: $0.until.map { TakenMoment($0) })
        }
    }
}

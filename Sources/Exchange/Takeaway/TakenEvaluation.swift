package import Cooperation

/// What came of it, each one with its own words.
package struct TakenEvaluation: Sendable, Codable, Equatable {
    package struct Alone: Sendable, Codable, Equatable {
        package let result: Int
        package let organisation: OrganisationID
        package let alone: Bool
    }

    package let plan: TakenAct<EvaluationPlan>?
    package let outcomes: [TakenAct<Outcome>]
    package let disputes: [TakenAct<OutcomeDissent>]
    package let voices: [TakenAct<RecipientVoice>]
    package let assessments: [TakenAct<OwnAssessment>]
    package let waivers: [TakenAct<AssessmentWaiver>]
    /// The reasons that each one looked at again, as everybody at the table reads them.
    package let reasons: [TakenAct<ReasonCheck>]
    package let results: [TakenAct<JointResult>]
    package let alone: [Alone]
    package let joint: [TakenAct<JointAssessment>]
    package let jointWords: [TakenAct<JointWord>]
    package let wishes: [TakenAct<Wish>]

    init(_ chapter: Evaluation) {
        plan = chapter.plan.map { TakenAct($0) }
        outcomes = chapter.outcomes.values.sorted {
            ($0.value.intention.kind.rawValue, $0.value.intention.number)
                < ($1.value.intention.kind.rawValue, $1.value.intention.number)
        }.taken()
        disputes = chapter.disputes.taken()
        voices = chapter.voices.taken()
        assessments = chapter.assessments.taken()
        waivers = chapter.waivers.taken()
        reasons = chapter.reasons.sorted { $0.key < $1.key }.flatMap { _, checks in
            checks.sorted { $0.key < $1.key }.map { TakenAct($0.value) }
        }
        results = chapter.results.taken()
        alone = chapter.alone.sorted { $0.key < $1.key }.flatMap { result, answers in
            answers.sorted { $0.key < $1.key }.map { Alone(result: result, organisation: $0.key, alone: $0.value) }
        }
        joint = chapter.joint.taken()
        jointWords = chapter.jointWords.taken()
        wishes = chapter.wishes.taken()
    }
}

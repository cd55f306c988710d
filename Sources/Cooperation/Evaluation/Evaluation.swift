/// The evaluation plan, what became of each intention, each one's assessment and the joint one.
package struct Evaluation: Chapter, Equatable {
    package static let category = "evaluation"
    package let id: Identifier<Evaluation>
    package private(set) var plan: Dated<EvaluationPlan>?
    /// How many plans were written: what whoever writes it anew must have seen.
    package private(set) var planVersions = 0
    /// The last statement of each intention's end.
    package private(set) var outcomes: [Intention: Dated<Outcome>] = [:]
    package private(set) var disputes: [Dated<OutcomeDissent>] = []
    package private(set) var voices: [Dated<RecipientVoice>] = []
    package private(set) var assessments: [OrganisationID: Dated<OwnAssessment>] = [:]
    package private(set) var waivers: [OrganisationID: Dated<AssessmentWaiver>] = [:]
    package private(set) var reasons: [OrganisationID: [String: Dated<ReasonCheck>]] = [:]
    package private(set) var results: [Dated<JointResult>] = []
    /// By result, then by organisation: whether it would have obtained it alone.
    package private(set) var alone: [Int: [OrganisationID: Bool]] = [:]
    package private(set) var joint: [Dated<JointAssessment>] = []
    package private(set) var jointWords: [OrganisationID: Dated<JointWord>] = [:]
    package private(set) var wishes: [OrganisationID: Dated<Wish>] = [:]

    package init(id: Identifier<Evaluation>) {
        self.id = id
    }

    package mutating func apply(_ event: EvaluationEvent, _ record: Record) {
        switch event {
        case .planned(let plan):
            self.plan = Dated(plan, record)
            planVersions += 1
        case .outcomeStated(let outcome): outcomes[outcome.intention] = Dated(outcome, record)
        case .outcomeDisputed(let dissent): disputes.append(Dated(dissent, record))
        case .voiceHeard(let voice): voices.append(Dated(voice, record))
        case .resultDeclared(let result): results.append(Dated(result, record))
        case .jointWritten(let assessment):
            joint.append(Dated(assessment, record))
            jointWords = [:]
        default: applyOwn(event, record)
        }
    }

    /// What an organisation says for itself.
    private mutating func applyOwn(_ event: EvaluationEvent, _ record: Record) {
        guard let organisation = record.actor.organisation else { return }
        switch event {
        case .assessed(let assessment):
            assessments[organisation] = Dated(assessment, record)
            waivers[organisation] = nil
        case .waived(let waiver): waivers[organisation] = Dated(waiver, record)
        case .reasonChecked(let check): reasons[organisation, default: [:]][check.reason] = Dated(check, record)
        case .aloneAnswered(let answer): alone[answer.result, default: [:]][organisation] = answer.alone
        case .jointAnswered(let word): jointWords[organisation] = Dated(word, record)
        case .wished(let wish): wishes[organisation] = Dated(wish, record)
        default: break
        }
    }
}

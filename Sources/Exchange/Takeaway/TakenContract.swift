package import Cooperation

/// What was agreed before it became clauses; what was dropped stays, with its reason.
package struct TakenContract: Sendable, Codable, Equatable {
    package let texts: [TakenText]
    package let objectives: [TakenObjective]
    package let effects: [TakenEffect]
    package let pledges: [TakenPledge]
    package let cards: [TakenAct<KeptCard>]
    package let reasons: [TakenAct<ReasonChoice>]

    init(_ chapter: Contract) {
        texts = SharedSubject.allCases.flatMap { chapter.versions(of: $0) }.map {
            TakenText(proposed: TakenAct($0.proposed), approvals: $0.approvals.taken())
        }
        objectives = chapter.allObjectives.map { TakenObjective($0) }
        effects = chapter.allEffects.map {
            TakenEffect(named: TakenAct($0.named), dropped: $0.dropped.map { TakenAct($0) })
        }
        pledges = chapter.allPledges.map {
            TakenPledge(made: TakenAct($0.made), dropped: $0.dropped.map { TakenAct($0) })
        }
        cards = chapter.cards.sorted { $0.key < $1.key }.flatMap { $0.value.taken() }
        reasons = chapter.reasonChoices.sorted { $0.key < $1.key }.flatMap { $0.value.taken() }
    }
}

package struct TakenText: Sendable, Codable, Equatable {
    package let proposed: TakenAct<SharedText>
    package let approvals: [TakenAct<SharedApproval>]
}

package struct TakenEffect: Sendable, Codable, Equatable {
    package let named: TakenAct<EffectText>
    package let dropped: TakenAct<ContractDropping>?
}

package struct TakenPledge: Sendable, Codable, Equatable {
    package let made: TakenAct<PledgeText>
    package let dropped: TakenAct<ContractDropping>?
}

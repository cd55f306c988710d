/// What is agreed before it becomes clauses: the common object, objectives, reasons, what each keeps and brings.
package struct Contract: Chapter, Equatable {
    package static let category = "contract"
    package let id: Identifier<Contract>
    package private(set) var texts: [SharedSubject: [SharedVersion]] = [:]
    /// All ever set, dropped ones included, numbered from one.
    package private(set) var allObjectives: [Objective] = []
    package private(set) var allEffects: [Effect] = []
    package private(set) var allPledges: [Pledge] = []
    /// What each one says of itself, the last word in force.
    package private(set) var cards: [OrganisationID: [Dated<KeptCard>]] = [:]
    package private(set) var reasonChoices: [OrganisationID: [Dated<ReasonChoice>]] = [:]

    package init(id: Identifier<Contract>) {
        self.id = id
    }

    package mutating func apply(_ event: ContractEvent, _ record: Record) {
        switch event {
        case .textProposed(let text):
            texts[text.subject, default: []].append(SharedVersion(proposed: Dated(text, record)))
        case .textApproved(let approval):
            guard let index = texts[approval.subject]?.firstIndex(where: { $0.number == approval.version }) else {
                return
            }
            texts[approval.subject]?[index].approvals.append(Dated(approval, record))
        case .objectiveSet(let text): allObjectives.append(Objective(Dated(text, record)))
        case .objectiveReworded(let wording):
            allObjectives.change(numbered: wording.objective) { $0.wordings.append(wording.text) }
        case .objectiveDropped(let dropping):
            allObjectives.change(numbered: dropping.number) { $0.dropped = Dated(dropping, record) }
        case .objectiveRated(let rating):
            allObjectives.change(numbered: rating.objective) { $0.ratings.append(Dated(rating, record)) }
        case .indicatorSet(let text):
            allObjectives.change(numbered: text.objective) {
                $0.indicators.append(Indicator(written: Dated(text, record)))
            }
        case .indicatorDropped(let dropping): drop(indicator: dropping, record)
        case .effectNamed(let text): allEffects.append(Effect(named: Dated(text, record)))
        case .effectDropped(let dropping):
            allEffects.change(numbered: dropping.number) { $0.dropped = Dated(dropping, record) }
        case .keptStated(let card): cards[card.organisation, default: []].append(Dated(card, record))
        case .pledgeMade(let text): allPledges.append(Pledge(made: Dated(text, record)))
        case .pledgeDropped(let dropping):
            allPledges.change(numbered: dropping.number) { $0.dropped = Dated(dropping, record) }
        case .reasonsChosen(let choice):
            reasonChoices[choice.organisation, default: []].append(Dated(choice, record))
        }
    }

    private mutating func drop(indicator dropping: ContractDropping, _ record: Record) {
        for index in allObjectives.indices {
            guard let place = allObjectives[index].indicators.firstIndex(where: { $0.number == dropping.number })
            else { continue }
            allObjectives[index].indicators[place].dropped = Dated(dropping, record)
        }
    }
}

extension Contract {
    /// The objectives in force.
    package var objectives: [Objective] { allObjectives.filter { $0.dropped == nil } }
    package var effects: [Effect] { allEffects.filter { $0.dropped == nil } }
    package var pledges: [Pledge] { allPledges.filter { $0.dropped == nil } }
    package var indicators: [Indicator] { allObjectives.flatMap(\.indicators) }

    package func versions(of subject: SharedSubject) -> [SharedVersion] { texts[subject] ?? [] }
    package func current(_ subject: SharedSubject) -> SharedVersion? { texts[subject]?.last }
    package func card(of organisation: OrganisationID) -> KeptCard? { cards[organisation]?.last?.value }

    /// The reasons that a partner gives now; the evaluation reads them at the end.
    package func reasons(of organisation: OrganisationID) -> ReasonChoice? {
        reasonChoices[organisation]?.last?.value
    }

    package func pledges(of organisation: OrganisationID) -> [Pledge] {
        pledges.filter { $0.organisation == organisation }
    }

    package func objective(_ number: Int) -> Objective? {
        allObjectives[numbered: number]
    }

    /// Whether anything was written in the chapter.
    package var hasBegun: Bool {
        !(texts.isEmpty && allObjectives.isEmpty && allEffects.isEmpty && allPledges.isEmpty && cards.isEmpty
            && reasonChoices.isEmpty)
    }
}

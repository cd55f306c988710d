/// What is decided together: advice, consent or vote, one partner one voice, dissent beside it.
package struct Decisions: Chapter, Equatable {
    package static let category = "decisions"
    package let id: Identifier<Decisions>
    /// In the order in which they were asked.
    package private(set) var all: [Decision] = []

    package init(id: Identifier<Decisions>) {
        self.id = id
    }

    package mutating func apply(_ event: DecisionsEvent, _ record: Record) {
        switch event {
        case .opened(let proposal): all.append(Decision(proposal: proposal, opened: record))
        case .spoken(let voice):
            change(voice.decision) { $0.voices[voice.organisation, default: []].append(Dated(voice, record)) }
        case .heard(let hearing): change(hearing.decision) { $0.hearings.append(Dated(hearing, record)) }
        case .reworded(let wording): change(wording.decision) { $0.rewordings.append(Dated(wording, record)) }
        case .called(let call): change(call.decision) { $0.calls.append(record) }
        case .confirmed(let confirmation):
            change(confirmation.decision) { $0.confirmations.append(Dated(confirmation, record)) }
        case .closed(let ending): change(ending.decision) { $0.ending = Dated(ending, record) }
        }
    }

    private mutating func change(_ number: Int, _ body: (inout Decision) -> Void) {
        all.change(numbered: number, body)
    }

    package subscript(number: Int) -> Decision? {
        all[numbered: number]
    }

    package var open: [Decision] { all.filter(\.isOpen) }
    package var ended: [Decision] { all.filter { !$0.isOpen } }

    /// What was adopted and changes something by itself, in the order in which it was decided.
    package func adopted(_ kind: DecisionEffect.Kind) -> [Dated<DecisionEffect>] {
        all.compactMap { decision in
            guard decision.outcome == .adopted, let effect = decision.question.effect, effect.kind == kind,
                let ending = decision.ending
            else { return nil }
            return Dated(effect, ending.record)
        }.sorted { $0.record.at < $1.record.at }
    }
}

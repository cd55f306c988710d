/// One question, what each one said about it, and what came of it.
package struct Decision: Sendable, Equatable {
    package let proposal: DecisionProposal
    package let opened: Record
    /// The later wordings of the proposal.
    package internal(set) var rewordings: [Dated<DecisionWording>] = []
    /// All that each one said, in order: nothing is taken out (I-15).
    package internal(set) var voices: [OrganisationID: [Dated<DecisionVoice>]] = [:]
    package internal(set) var hearings: [Dated<ObjectionHearing>] = []
    package internal(set) var calls: [Record] = []
    package internal(set) var ending: Dated<DecisionEnding>?
    /// Each time it was looked at again and still held.
    package internal(set) var confirmations: [Dated<DecisionConfirmation>] = []

    init(proposal: DecisionProposal, opened: Record) {
        self.proposal = proposal
        self.opened = opened
    }

    package var number: Int { proposal.number }
    package var asker: OrganisationID { proposal.asker }
    package var question: DecisionQuestion { proposal.question }
    package var way: DecisionWay { question.way }
    package var isOpen: Bool { ending == nil }
    package var outcome: DecisionOutcome? { ending?.value.outcome }
    /// The wording that is decided about, from 1.
    package var wording: Int { rewordings.count + 1 }
    package var text: String { rewordings.last?.value.text ?? question.text }

    /// What the organisation says of the present wording; nothing when it has not spoken since.
    package func voice(of organisation: OrganisationID) -> Dated<DecisionVoice>? {
        voices[organisation]?.last.flatMap { $0.value.wording == wording ? $0 : nil }
    }

    /// Whether the organisation's present objection was answered by another.
    package func isHeard(_ objector: OrganisationID) -> Bool {
        hearings.contains { $0.value.objector == objector && $0.value.voice == voices[objector]?.count }
    }

    /// The objections to the present wording that nobody has answered yet, of those still there.
    package func unheard(among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { voice(of: $0)?.value.choice == .object && !isHeard($0) }
    }
}

package import Cooperation

/// One question, what each one said, how it ended, and the dissent beside it (I-15).
package struct TakenDecision: Sendable, Codable, Equatable {
    package let proposal: DecisionProposal
    package let opened: TakenMoment
    package let rewordings: [TakenAct<DecisionWording>]
    package let voices: [TakenAct<DecisionVoice>]
    package let hearings: [TakenAct<ObjectionHearing>]
    package let ending: TakenAct<DecisionEnding>?
    package let dissent: [TakenAct<DecisionVoice>]
    /// Each time it was looked at again and still held.
    package let confirmations: [TakenAct<DecisionConfirmation>]

    init(_ decision: Decision) {
        proposal = decision.proposal
        opened = TakenMoment(decision.opened)
        rewordings = decision.rewordings.taken()
        voices = decision.voices.sorted { $0.key < $1.key }.flatMap { $0.value.taken() }
        hearings = decision.hearings.taken()
        ending = decision.ending.map { TakenAct($0) }
        dissent = decision.dissent.taken()
        confirmations = decision.confirmations.taken()
    }
}

/// One meeting, from the search of a date to its minutes and what they gave to do.
package struct TakenMeeting: Sendable, Codable, Equatable {
    package let call: TakenAct<MeetingCall>
    package let answers: [TakenAct<SlotAnswers>]
    package let fixed: TakenAct<FixedDate>?
    /// Each other date that it was given since.
    package let moves: [TakenAct<MeetingMove>]
    package let cancelled: TakenAct<MeetingCancellation>?
    package let agenda: [TakenAct<AgendaItem>]
    package let minutes: [TakenAct<MeetingMinutes>]
    package let tasks: [TakenAct<MinutedTask>]

    init(_ meeting: Meeting, tasks: [Dated<MinutedTask>]) {
        call = TakenAct(meeting.call)
        answers = meeting.answers.taken()
        fixed = meeting.fixed.map { TakenAct($0) }
        moves = meeting.moves.taken()
        cancelled = meeting.cancelled.map { TakenAct($0) }
        agenda = meeting.items.taken()
        minutes = meeting.minutes.taken()
        self.tasks = tasks.taken()
    }
}

/// One meeting, from the search of a date to its minutes.
package struct Meeting: Sendable, Equatable {
    package let call: Dated<MeetingCall>
    package internal(set) var answers: [OrganisationID: Dated<SlotAnswers>] = [:]
    package internal(set) var fixed: Dated<FixedDate>?
    /// Each other date or place that it was given since, in order.
    package internal(set) var moves: [Dated<MeetingMove>] = []
    package internal(set) var cancelled: Dated<MeetingCancellation>?
    package internal(set) var items: [Dated<AgendaItem>] = []
    /// Each text in order; the last one is what is shown first.
    package internal(set) var minutes: [Dated<MeetingMinutes>] = []
    /// How many times its date or its life changed: what a calendar calls its sequence.
    package internal(set) var changes = 0

    init(call: Dated<MeetingCall>) {
        self.call = call
    }

    package var number: Int { call.value.number }
    package var plan: MeetingPlan { call.value.plan }
    package var convener: OrganisationID { call.value.organisation }
    package var place: String? { fixed?.value.place ?? plan.place }

    package enum State: String, Sendable, CaseIterable {
        case polling, fixed, over, minuted, cancelled
    }

    package func state(on day: Day) -> State {
        if cancelled != nil { return .cancelled }
        if !minutes.isEmpty { return .minuted }
        guard let fixed else { return .polling }
        return fixed.value.slot.day < day ? .over : .fixed
    }

    /// The slots, best first: those without whom it makes no sense can come, then most are sure to.
    package var ranking: [SlotStanding] {
        standings.sorted {
            ($0.missed.count, -$0.yes * 2 - $0.ifNeedBe, $0.no, $0.slot)
                < ($1.missed.count, -$1.yes * 2 - $1.ifNeedBe, $1.no, $1.slot)
        }
    }

    /// The slots in the order of the plan.
    package var standings: [SlotStanding] {
        plan.slots.enumerated().map { index, slot in
            SlotStanding(
                index: index,
                slot: slot,
                yes: count(.yes, index),
                ifNeedBe: count(.ifNeedBe, index),
                no: count(.no, index),
                missed: plan.essential.filter { answer(of: $0, index) == .no }
            )
        }
    }

    package func answer(of organisation: OrganisationID, _ index: Int) -> Availability? {
        guard let answers = answers[organisation]?.value.answers, answers.indices.contains(index) else { return nil }
        return answers[index]
    }

    private func count(_ availability: Availability, _ index: Int) -> Int {
        answers.keys.count { answer(of: $0, index) == availability }
    }
}

/// One organisation's part in one partnership: everything it was told and everything it said, in order.
package struct Participation: Sendable, Equatable {
    package let organisation: OrganisationID
    package internal(set) var namings: [Dated<Naming>] = []
    /// Each time that the name was taken out again, after how many namings.
    var unnamings: [Dated<Int>] = []
    /// Each time that it was told, the last one in force.
    var notices: [Dated<Notice>] = []
    package internal(set) var opened: Record?
    package internal(set) var reminders: [Record] = []
    /// Append-only (I-13): the last act decides where the organisation stands.
    package internal(set) var acts: [Dated<ParticipationAct>] = []
    package internal(set) var replies: [Dated<Reply>] = []
    /// It becomes part of another organisation.
    package internal(set) var succession: Dated<Succession>?
    /// Since when an organisation of this table becomes part of it.
    var succeeding: Record?

    init(organisation: OrganisationID) {
        self.organisation = organisation
    }

    /// What it was told last.
    package var notice: Dated<Notice>? { notices.last }
    /// When the name was taken out again; a new naming clears it.
    package var unnamed: Record? { unnamings.last.flatMap { $0.value == namings.count ? $0.record : nil } }
    /// Whether an organisation of this table becomes part of it: it is told so, and no more.
    package var isSuccessor: Bool { succeeding != nil }

    package var lastAcceptance: Dated<Acceptance>? {
        acts.lazy.reversed().compactMap { act in
            if case .accepted(let acceptance) = act.value { Dated(acceptance, act.record) } else { nil }
        }.first
    }

    /// Whether the organisation ever accepted that version, whatever it said since.
    package func accepted(version: Int) -> Bool {
        acts.contains { act in
            if case .accepted(let acceptance) = act.value { acceptance.version == version } else { false }
        }
    }

    package var lastAnswer: Dated<Answer>? {
        acts.lazy.reversed().compactMap { act in
            if case .answered(let answer) = act.value { Dated(answer, act.record) } else { nil }
        }.first
    }

    /// The contest, whatever was asked since.
    var lastContest: Answer? {
        acts.lazy.reversed().compactMap { act in
            if case .answered(let answer) = act.value, answer.kind == .contest { answer } else { nil }
        }.first
    }
}

/// A thing said or done by the organisation itself.
package enum ParticipationAct: Sendable, Equatable {
    /// It holds the pen: it opened the paper.
    case opened
    case answered(Answer)
    case accepted(Acceptance)
    case withdrawn(Withdrawal)
    /// The next cycle began without it, as it had wished.
    case stopped(Stop)

    /// Whether that cycle, or a later one, ended its part.
    func isStop(since cycle: Int) -> Bool {
        if case .stopped(let stop) = self { stop.cycle >= cycle } else { false }
    }
}

/// Something said or done, with who and when.
package struct Dated<Value: Sendable & Equatable>: Sendable, Equatable {
    package let value: Value
    package let record: Record

    package init(_ value: Value, _ record: Record) {
        self.value = value
        self.record = record
    }
}

/// Where an organisation stands (life cycle *Participation*, up to acceptance).
package enum ParticipationState: String, Sendable, Codable, CaseIterable {
    case mentioned, invited, considering, negotiating, accepted, onNotice
    case declined, contested, lapsed, withdrawn
    /// It sat at the table, and is part of another organisation now.
    case merged

    /// Whether it sits at the table: it may propose a text, object and name others, whatever its size (I-11).
    package var isSeated: Bool {
        switch self {
        case .negotiating, .accepted, .onNotice: true
        case .mentioned, .invited, .considering, .declined, .contested, .lapsed, .withdrawn, .merged: false
        }
    }

    /// Whether it said that it takes no part, and contests nothing.
    package var isAway: Bool { self == .declined || self == .withdrawn }

    /// A question gives up neither a seat nor a contest.
    var afterAsking: ParticipationState {
        switch self {
        case .negotiating, .accepted, .onNotice: .negotiating
        case .contested: .contested
        case .mentioned, .invited, .considering, .declined, .lapsed, .withdrawn, .merged: .considering
        }
    }
}

extension ContractEvent {
    /// The event in words; who and when are in its record.
    package var trace: TraceLine {
        switch self {
        case .textProposed(let body):
            line("textProposed.\(body.subject.rawValue)", ["version": .number(body.version)])
        case .textApproved(let body):
            line("textApproved.\(body.subject.rawValue)", ["version": .number(body.version)])
        case .objectiveSet(let body): line("objectiveSet.\(body.kind.rawValue)", ["text": .text(body.text)])
        case .objectiveReworded(let body):
            line("objectiveReworded", ["number": .number(body.objective), "text": .text(body.text)])
        case .objectiveDropped(let body): line("objectiveDropped", dropped(body))
        case .indicatorSet(let body):
            line("indicatorSet", ["number": .number(body.objective), "text": .text(body.text)])
        case .indicatorDropped(let body): line("indicatorDropped", dropped(body))
        case .objectiveRated(let body):
            line("objectiveRated", ["number": .number(body.objective), "level": .number(body.level)])
        case .effectNamed(let body): line("effectNamed.\(body.place.rawValue)", ["text": .text(body.text)])
        case .effectDropped(let body): line("effectDropped", dropped(body))
        case .keptStated(let body): line("keptStated", ["keeps": .text(body.keeps)])
        case .pledgeMade(let body): line("pledgeMade", ["text": .text(body.text)])
        case .pledgeDropped(let body): line("pledgeDropped", dropped(body))
        case .reasonsChosen(let body): line("reasonsChosen", ["count": .number(body.reasons.count)])
        }
    }

    private func line(_ name: String, _ arguments: [String: TraceLine.Argument]) -> TraceLine {
        TraceLine("contract.\(name)", arguments)
    }

    private func dropped(_ body: ContractDropping) -> [String: TraceLine.Argument] {
        ["number": .number(body.number), "reason": .text(body.reason)]
    }
}

import Cooperation

extension CyclePlayer {
    mutating func relating() -> CycleCommand {
        let other = other()
        return switch random.number(0...9) {
        case ..<4: stating(about: other)
        case 4: reopening(with: other)
        case 5: talking(with: other)
        case 6: proposing(to: other)
        case 7: accepting(of: other)
        case 8: telling(other)
        default: replying(to: other)
        }
    }

    func view(of other: OrganisationID) -> RelationView {
        cycle.relations.view(of: other, by: organisation, in: cycle.id.number)
    }

    mutating func stating(about other: OrganisationID) -> CycleCommand {
        let statement = RelationStatement(author: organisation, other: other, seen: reading(), wished: reading())
        let seen = view(of: other).mine.count
        return CycleCommand("state about \(other) after \(seen)", in: \.relations) {
            try $0.relations.state(statement, about: other, seen: seen, in: $0, at: $1)
        }
    }

    private func reopening(with other: OrganisationID) -> CycleCommand {
        CycleCommand("reopen with \(other)", in: \.relations) { try $0.relations.reopen(with: other, in: $0, at: $1) }
    }

    private mutating func talking(with other: OrganisationID) -> CycleCommand {
        if view(of: other).isTalkAwaited {
            let answer = words("Oui")
            return CycleCommand("answer the talk of \(other)", in: \.relations) {
                try $0.relations.answerTalk(of: other, text: answer, in: $0, at: $1)
            }
        }
        let (text, on) = (words("Parlons"), day.advanced(by: random.number(-1...9)))
        return CycleCommand("talk with \(other)", in: \.relations) {
            try $0.relations.proposeTalk(with: other, on: on, text: text, in: $0, at: $1)
        }
    }

    private mutating func proposing(to other: OrganisationID) -> CycleCommand {
        let reading = reading()
        return CycleCommand("propose a reading to \(other)", in: \.relations) {
            try $0.relations.propose(reading, to: other, in: $0, at: $1)
        }
    }

    private func accepting(of other: OrganisationID) -> CycleCommand {
        let number = view(of: other).proposal?.value.number ?? 1
        return CycleCommand("accept reading \(number) of \(other)", in: \.relations) {
            try $0.relations.accept(number, of: other, in: $0, at: $1)
        }
    }

    private mutating func telling(_ other: OrganisationID) -> CycleCommand {
        let text = words("Nouvelle")
        guard random.chance(50) else {
            return CycleCommand("ask \(other)", in: \.relations) {
                try $0.relations.ask(.opinion, text, of: other, at: $1)
            }
        }
        return CycleCommand("tell \(other)", in: \.relations) { try $0.relations.tell(text, to: other, at: $1) }
    }

    private mutating func replying(to other: OrganisationID) -> CycleCommand {
        let (text, number) = (words("Avis"), number(of: view(of: other).requests.count))
        return CycleCommand("reply \(number) to \(other)", in: \.relations) {
            try $0.relations.reply(number, text, to: other, at: $1)
        }
    }

    /// All criteria answered, mostly; joint and equal often enough to come near reciprocity.
    mutating func reading() -> Reading {
        var answers: [Criterion: CriterionSide] = [:]
        for criterion in Criterion.allCases {
            let likely = criterion == .service ? CriterionSide.no : .both
            answers[criterion] = random.chance(60) ? likely : random.pick(criterion.sides) ?? .unknown
        }
        if random.chance(3) { answers[.esteem] = nil }
        let place = RecipientsPlace(
            rung: random.pick(RecipientsRung.allCases) ?? .informing,
            text: random.chance(80) ? "Trois familles au comité" : " "
        )
        return Reading(answers, place: random.chance(60) ? place : nil)
    }
}

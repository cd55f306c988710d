import Cooperation

extension CyclePlayer {
    private var negotiation: Negotiation { cycle.negotiation }

    mutating func negotiating() -> CycleCommand {
        switch random.number(0...15) {
        case 0: openingTopic()
        case 1: reopeningTopic()
        case 2, 3: proposing(on: number(of: negotiation.topics.count))
        case 4: withdrawingProposal()
        case 5, 6: amendingProposal()
        case 7: answeringAmendment(number(of: negotiation.amendments.count), accepting: random.chance(60))
        case 8...10: taking(random.pick(Stance.allCases) ?? .favour, on: number(of: negotiation.proposals.count))
        case 11: replyingToObjection(number(of: negotiation.proposals.count), other())
        case 12: acknowledging(number(of: negotiation.proposals.count))
        case 13: closing(number(of: negotiation.topics.count), on: number(of: negotiation.proposals.count))
        case 14: redLine()
        default: random.chance(50) ? conceding() : naming()
        }
    }

    mutating func openingTopic() -> CycleCommand {
        let (title, until) = (words("Sujet"), random.chance(20) ? day.advanced(by: random.number(-1...30)) : nil)
        return CycleCommand("open a topic", in: \.negotiation) {
            try $0.negotiation.openTopic(title, question: "Comment ?", openUntil: until, in: $0, at: $1)
        }
    }

    private mutating func reopeningTopic() -> CycleCommand {
        let (topic, why) = (number(of: negotiation.topics.count), words("Parce que"))
        guard random.chance(50) else {
            return CycleCommand("leave \(topic) open", in: \.negotiation) {
                try $0.negotiation.leaveOpen(topic, because: why, at: $1)
            }
        }
        return CycleCommand("reopen \(topic)", in: \.negotiation) {
            try $0.negotiation.reopen(topic, because: why, at: $1)
        }
    }

    mutating func proposing(on topic: Int) -> CycleCommand {
        let text = words("Texte")
        return CycleCommand("propose on \(topic)", in: \.negotiation) {
            try $0.negotiation.propose(text, on: topic, at: $1)
        }
    }

    private mutating func withdrawingProposal() -> CycleCommand {
        let proposal = number(of: negotiation.proposals.count)
        return CycleCommand("withdraw \(proposal)", in: \.negotiation) { try $0.negotiation.withdraw(proposal, at: $1) }
    }

    private mutating func amendingProposal() -> CycleCommand {
        let (proposal, text) = (number(of: negotiation.proposals.count), words("Autre texte"))
        return CycleCommand("amend \(proposal)", in: \.negotiation) {
            try $0.negotiation.amend(proposal, to: text, because: nil, in: $0, at: $1)
        }
    }

    mutating func answeringAmendment(_ amendment: Int, accepting: Bool) -> CycleCommand {
        let why = words("Parce que")
        return CycleCommand("answer amendment \(amendment): \(accepting)", in: \.negotiation) {
            try $0.negotiation.answer(amendment, accepting: accepting, words: why, in: $0, at: $1)
        }
    }

    mutating func taking(_ stance: Stance, on proposal: Int) -> CycleCommand {
        let wording = negotiation.proposal(proposal)?.wording ?? 1
        let why = stance.needsWords || random.chance(20) ? words("Parce que") : nil
        return CycleCommand("\(stance) on \(proposal).\(wording)", in: \.negotiation) {
            try $0.negotiation.take(stance, on: proposal, wording: wording, words: why, at: $1)
        }
    }

    mutating func replyingToObjection(_ proposal: Int, _ objector: OrganisationID) -> CycleCommand {
        let text = words("Nous entendons")
        return CycleCommand("reply to \(objector) on \(proposal)", in: \.negotiation) {
            try $0.negotiation.reply(to: objector, on: proposal, text, at: $1)
        }
    }

    func acknowledging(_ proposal: Int) -> CycleCommand {
        CycleCommand("we were heard on \(proposal)", in: \.negotiation) {
            try $0.negotiation.acknowledgeHearing(on: proposal, at: $1)
        }
    }

    func closing(_ topic: Int, on proposal: Int) -> CycleCommand {
        CycleCommand("close \(topic) on \(proposal)", in: \.negotiation) {
            try $0.negotiation.close(topic, on: proposal, at: $1)
        }
    }

    private mutating func redLine() -> CycleCommand {
        let (line, text) = (number(of: negotiation.redLines.count), words("Jamais sans les familles"))
        switch random.number(0...3) {
        case 0: return settling(line)
        case 1:
            return CycleCommand("reopen line \(line)", in: \.negotiation) {
                try $0.negotiation.reopen(line: line, why: text, at: $1)
            }
        default:
            let kind = random.pick(RedLineText.Kind.allCases) ?? .line
            return CycleCommand("draw a \(kind)", in: \.negotiation) {
                try $0.negotiation.draw(kind, text, why: nil, at: $1)
            }
        }
    }

    mutating func settling(_ line: Int) -> CycleCommand {
        let text = words("Réglé")
        return CycleCommand("settle line \(line)", in: \.negotiation) {
            try $0.negotiation.settle(line, how: text, at: $1)
        }
    }

    private mutating func conceding() -> CycleCommand {
        let (given, number, known) = (words("Le samedi"), number(of: negotiation.concessions.count), random.chance(50))
        let (giver, receiver) = random.chance(50) ? (organisation, other()) : (other(), organisation)
        guard random.chance(50) else {
            return CycleCommand("answer concession \(number)", in: \.negotiation) {
                try $0.negotiation.answer(concession: number, recognising: known, words: given, at: $1)
            }
        }
        return CycleCommand("\(giver) gave \(receiver)", in: \.negotiation) {
            try $0.negotiation.tell(giver: giver, receiver: receiver, given: given, obtained: nil, at: $1)
        }
    }

    private mutating func naming() -> CycleCommand {
        let (word, thing) = (words("Mot"), number(of: negotiation.glossary.count))
        guard random.chance(50) else {
            return CycleCommand("name a thing", in: \.negotiation) { try $0.negotiation.name(word, at: $1) }
        }
        return CycleCommand("word for \(thing)", in: \.negotiation) {
            try $0.negotiation.give(word, meaning: "ce que nous disons", for: thing, at: $1)
        }
    }
}

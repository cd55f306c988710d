import Cooperation

extension CyclePlayer {
    mutating func framing() -> CycleCommand {
        switch random.number(0...7) {
        case ..<2: proposingFrame()
        case ..<5: approvingFrame()
        case 5: entrusting(random.pick(ChargeRole.allCases) ?? .facilitator)
        case 6: distrusting()
        default: givingBack()
        }
    }

    mutating func proposingFrame() -> CycleCommand {
        let version = cycle.frame.versions.count
        let quorum = random.number(20...101)
        let rules = CycleScene.rules(quorum: quorum) { rules in
            for subject in DecisionSubject.ruled where subject != .daily {
                rules.ways[subject] = random.chance(50) ? .consent : .vote
            }
        }
        return CycleCommand("propose \(quorum) % after \(version)", in: \.frame) {
            try $0.frame.propose(rules, basedOn: version, at: $1)
        }
    }

    func approvingFrame() -> CycleCommand {
        let version = cycle.frame.versions.count
        return CycleCommand("approve \(version)", in: \.frame) { try $0.frame.approve(version, in: $0, at: $1) }
    }

    mutating func entrusting(_ role: ChargeRole) -> CycleCommand {
        let members = Set(houses[organisation]?.members.keys.sorted() ?? [])
        let charge = Charge(
            role: role,
            organisation: random.chance(97) ? organisation : other(),
            person: random.pick(members.sorted()) ?? organisation.president,
            hours: random.number(0...20)
        )
        return CycleCommand("entrust \(role) to \(charge.person)", in: \.frame) {
            try $0.frame.entrust(charge, members: members, at: $1)
        }
    }

    private mutating func distrusting() -> CycleCommand {
        let role = random.pick(ChargeRole.allCases) ?? .facilitator
        return CycleCommand("distrust \(role)", in: \.frame) { try $0.frame.distrust(role, at: $1) }
    }

    private mutating func givingBack() -> CycleCommand {
        let role = random.pick(ChargeRole.allCases) ?? .facilitator
        return CycleCommand("give \(role) back", in: \.frame) { try $0.frame.giveBack(role, at: $1) }
    }

    mutating func deciding() -> CycleCommand {
        let last = cycle.decisions.all.count
        let number = random.chance(70) ? last : number(of: last)
        return switch random.number(0...13) {
        case ..<3: asking()
        case ..<8: speaking(on: number)
        case 8: hearing(number, other())
        case 9: rewording(number)
        case 10, 11: closingDecision(number)
        case 12: random.chance(40) ? takingBackDecision(number) : callingRound(number)
        default: carryingOut(number)
        }
    }

    private mutating func asking() -> CycleCommand {
        let subject = random.pick(DecisionSubject.allCases) ?? .daily
        var effect: DecisionEffect?
        switch subject {
        case .course:
            let going: DecisionEffect.Kind = random.chance(20) ? .assess : .suspend
            effect = DecisionEffect(cycle.course.isSuspended ? .resume : going)
        case .frame: effect = DecisionEffect(.frame, number(of: cycle.frame.versions.count))
        default: break
        }
        return asking(about: subject, effect: effect)
    }

    mutating func asking(about subject: DecisionSubject, effect: DecisionEffect?) -> CycleCommand {
        let ruled = random.chance(90) ? cycle.way(for: subject, on: day) : nil
        let question = DecisionQuestion(
            subject: subject,
            way: ruled ?? random.pick(subject.ways) ?? .vote,
            title: words("Question"),
            text: words("Faut-il"),
            answerBy: day.advanced(by: random.number(0...6)),
            effect: effect
        )
        return CycleCommand("ask by \(question.way) about \(subject)", in: \.decisions) {
            try $0.decisions.ask(question, in: $0, at: $1)
        }
    }

    mutating func speaking(on number: Int, likely: [VoiceChoice] = []) -> CycleCommand {
        let decision = cycle.decisions[number]
        let choices = likely.isEmpty ? decision?.way.choices ?? VoiceChoice.allCases : likely
        let choice = random.chance(97) ? random.pick(choices) ?? .yes : random.pick(VoiceChoice.allCases) ?? .yes
        let seen = decision?.voices[organisation]?.count ?? 0
        let saying = DecisionSaying(choice, words: words("Avis"), keep: words("Garder"), change: words("Changer"))
        return CycleCommand("say \(choice) on \(number) after \(seen)", in: \.decisions) {
            try $0.decisions.speak(saying, on: number, seen: seen, at: $1)
        }
    }

    mutating func hearing(_ number: Int, _ objector: OrganisationID) -> CycleCommand {
        let text = words("Nous entendons")
        return CycleCommand("hear \(objector) on \(number)", in: \.decisions) {
            try $0.decisions.hear(objector, on: number, answer: text, at: $1)
        }
    }

    private mutating func rewording(_ number: Int) -> CycleCommand {
        let text = words("Autrement dit")
        return CycleCommand("reword \(number)", in: \.decisions) { try $0.decisions.reword(text, of: number, at: $1) }
    }

    mutating func closingDecision(_ number: Int) -> CycleCommand {
        let text = words("Nous en faisons ceci")
        return CycleCommand("close \(number)", in: \.decisions) {
            try $0.decisions.close(number, became: text, in: $0, at: $1)
        }
    }

    private mutating func takingBackDecision(_ number: Int) -> CycleCommand {
        let text = words("Parce que")
        return CycleCommand("take \(number) back", in: \.decisions) {
            try $0.decisions.takeBack(number, reason: text, at: $1)
        }
    }

    private func callingRound(_ number: Int) -> CycleCommand {
        CycleCommand("call a round on \(number)", in: \.decisions) {
            try $0.decisions.callRound(number, in: $0, at: $1)
        }
    }

    func carryingOut(_ number: Int) -> CycleCommand {
        CycleCommand("carry \(number) out", in: \.course) { try $0.course.carryOut(number, in: $0, at: $1) }
    }
}

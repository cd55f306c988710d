import Cooperation

extension CyclePlayer {
    private var contract: Contract { cycle.contract }

    mutating func contracting() -> CycleCommand {
        switch random.number(0...14) {
        case 0: proposing(.object)
        case 1: proposing(.identity)
        case 2, 3: approving(random.pick(SharedSubject.allCases) ?? .object)
        case 4: settingObjective()
        case 5: rewording()
        case 6: dropping()
        case 7, 8: rating()
        case 9: indicating(number(of: contract.allObjectives.count))
        case 10: namingEffect(random.pick(EffectText.Place.allCases) ?? .outside)
        case 11: stating()
        case 12: pledging()
        case 13: reasoning()
        default: random.chance(50) ? stating() : pledging()
        }
    }

    mutating func proposing(_ subject: SharedSubject) -> CycleCommand {
        let (text, name, version) = (words("Objet"), words("Nom"), contract.current(subject)?.number ?? 0)
        return CycleCommand("propose \(subject) after \(version)", in: \.contract) {
            try $0.contract.propose(subject, name: name, text: text, basedOn: version, at: $1)
        }
    }

    func approving(_ subject: SharedSubject) -> CycleCommand {
        let version = contract.current(subject)?.number ?? 1
        return CycleCommand("approve \(subject) \(version)", in: \.contract) {
            try $0.contract.approve(subject, version: version, at: $1)
        }
    }

    mutating func settingObjective(_ kind: ObjectiveKind? = nil) -> CycleCommand {
        let kind = kind ?? random.pick(ObjectiveKind.allCases) ?? .collective
        let (nature, text) = (random.pick(ObjectiveNature.allCases) ?? .qualitative, words("Objectif"))
        return CycleCommand("set a \(kind) objective", in: \.contract) {
            try $0.contract.set(kind, nature, text, at: $1)
        }
    }

    private mutating func rewording() -> CycleCommand {
        let (objective, text) = (number(of: contract.allObjectives.count), words("Objectif"))
        return CycleCommand("reword objective \(objective)", in: \.contract) {
            try $0.contract.reword(objective, as: text, at: $1)
        }
    }

    private mutating func dropping() -> CycleCommand {
        let why = words("Parce que")
        switch random.number(0...3) {
        case 0:
            let number = number(of: contract.allObjectives.count)
            return CycleCommand("drop objective \(number)", in: \.contract) {
                try $0.contract.drop(objective: number, because: why, at: $1)
            }
        case 1:
            let number = number(of: contract.indicators.count)
            return CycleCommand("drop indicator \(number)", in: \.contract) {
                try $0.contract.drop(indicator: number, because: why, at: $1)
            }
        case 2:
            let number = number(of: contract.allEffects.count)
            return CycleCommand("drop effect \(number)", in: \.contract) {
                try $0.contract.drop(effect: number, because: why, at: $1)
            }
        default:
            let number = number(of: contract.allPledges.count)
            return CycleCommand("drop pledge \(number)", in: \.contract) {
                try $0.contract.drop(pledge: number, because: why, at: $1)
            }
        }
    }

    private mutating func rating() -> CycleCommand {
        let objective = number(of: contract.allObjectives.count)
        let (wording, level) = (contract.objective(objective)?.wording ?? 1, random.number(0...5))
        return CycleCommand("rate \(objective).\(wording) at \(level)", in: \.contract) {
            try $0.contract.rate(objective, wording: wording, level: level, words: nil, at: $1)
        }
    }

    /// Agrees with the objective that is nearest to being everybody's.
    func sharing() -> CycleCommand {
        let objective = contract.unshared(among: partners)?.objective
        let (number, wording) = (objective?.number ?? 1, objective?.wording ?? 1)
        return CycleCommand("agree with objective \(number).\(wording)", in: \.contract) {
            try $0.contract.rate(number, wording: wording, level: 4, words: nil, at: $1)
        }
    }

    mutating func indicating(_ objective: Int, _ measure: IndicatorText.Measure? = nil) -> CycleCommand {
        let measure = measure ?? random.pick(IndicatorText.Measure.allCases) ?? .effect
        let (text, base) = (words("Signe"), random.chance(95) ? "12" : "peu")
        return CycleCommand("indicate \(measure) of \(objective)", in: \.contract) {
            try $0.contract.indicate(objective, measure, text, baseline: base, target: "20", source: nil, at: $1)
        }
    }

    mutating func namingEffect(_ place: EffectText.Place) -> CycleCommand {
        let text = words("Effet")
        return CycleCommand("name an effect \(place)", in: \.contract) {
            try $0.contract.name(place, text, baseline: nil, measure: nil, at: $1)
        }
    }

    mutating func stating() -> CycleCommand {
        let card = KeptCard(
            organisation: random.chance(97) ? organisation : other(),
            missions: "",
            values: "",
            constraints: "",
            keeps: words("Notre nom"),
            interest: ""
        )
        return CycleCommand("state what \(card.organisation) keeps", in: \.contract) {
            try $0.contract.state(card, at: $1)
        }
    }

    mutating func pledging() -> CycleCommand {
        let (kind, text) = (random.pick(PledgeKind.allCases) ?? .place, words("Nous apportons"))
        let (cents, hours) = (
            random.number(0...9) * 1000, PhaseHours(before: 1, during: random.number(0...9), after: 0)
        )
        return CycleCommand("pledge \(kind)", in: \.contract) {
            try $0.contract.pledge(kind, text, amountCents: cents, hours: hours, at: $1)
        }
    }

    mutating func reasoning() -> CycleCommand {
        let reasons = random.chance(50) ? [Reason.wp1, .wa1] : [.wf2, .wi3]
        let viewed = Set(reasons.map(\.viewpoint))
        let none = Viewpoint.allCases.filter { !viewed.contains($0) || random.chance(3) }
        let choice = ReasonChoice(organisation: organisation, reasons: reasons, none: none)
        return CycleCommand("choose reasons", in: \.contract) { try $0.contract.choose(choice, at: $1) }
    }
}

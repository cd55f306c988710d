import Cooperation

extension CyclePlayer {
    mutating func preparing() -> CycleCommand {
        switch random.number(0...8) {
        case 0: starting()
        case 1: diagnosing()
        case 2: revising()
        case 3, 4: viewing()
        case 5: defining()
        case 6: answering(random.pick(PartnershipQuestion.allCases) ?? .what)
        case 7: voicing(random.pick(PartnershipQuestion.allCases) ?? .what, agrees: random.chance(70))
        default: random.chance(70) ? posting() : takingBack()
        }
    }

    mutating func starting() -> CycleCommand {
        let seen = cycle.preparation.lane(of: organisation).starts.count
        let project = PreProject(organisation: organisation, intention: words("Projet"))
        guard random.chance(80) else {
            return CycleCommand("join", in: \.preparation) { try $0.preparation.join(reason: "", seen: seen, at: $1) }
        }
        return CycleCommand("write after \(seen)", in: \.preparation) {
            try $0.preparation.write(project, seen: seen, at: $1)
        }
    }

    mutating func diagnosing() -> CycleCommand {
        let diagnosis = Diagnosis(organisation: organisation, need: words("Besoin"))
        return CycleCommand("diagnose", in: \.preparation) { try $0.preparation.diagnose(diagnosis, at: $1) }
    }

    private mutating func revising() -> CycleCommand {
        let number = number(of: cycle.preparation.needs.count)
        let edition = cycle.preparation.need(number)?.editions.count ?? 1
        let diagnosis = Diagnosis(organisation: organisation, need: words("Besoin"))
        return CycleCommand("revise need \(number)", in: \.preparation) {
            try $0.preparation.revise(number, as: diagnosis, seen: edition, at: $1)
        }
    }

    private mutating func viewing() -> CycleCommand {
        let number = number(of: cycle.preparation.needs.count)
        let edition = cycle.preparation.need(number)?.editions.count ?? 1
        let stand = random.pick(NeedView.Stand.allCases) ?? .shares
        let reason = random.chance(80) ? words("Raison") : ""
        return CycleCommand("view need \(number): \(stand)", in: \.preparation) {
            try $0.preparation.view(number, stand, reason: reason, seen: edition, at: $1)
        }
    }

    mutating func defining() -> CycleCommand {
        let text = words("Définition")
        return CycleCommand("define", in: \.preparation) { try $0.preparation.define(text, at: $1) }
    }

    mutating func answering(_ question: PartnershipQuestion) -> CycleCommand {
        let (text, seen) = (words("Réponse"), cycle.preparation.file(question).wordings.count)
        return CycleCommand("answer \(question) after \(seen)", in: \.preparation) {
            try $0.preparation.answer(question, text, seen: seen, at: $1)
        }
    }

    mutating func voicing(_ question: PartnershipQuestion, agrees: Bool) -> CycleCommand {
        let (reason, seen) = (words("Raison"), cycle.preparation.file(question).wordings.count)
        return CycleCommand("voice \(question) \(agrees)", in: \.preparation) {
            try $0.preparation.voice(question, agrees: agrees, reason: reason, seen: seen, at: $1)
        }
    }

    private mutating func posting() -> CycleCommand {
        let theme = DirectoryCodes.themesByCategory.first?.category ?? ""
        let complement = Complement(
            organisation: organisation,
            side: random.pick(Complement.Side.allCases) ?? .lack,
            text: words("Lieu"),
            theme: random.chance(95) ? theme : "rien"
        )
        return CycleCommand("post \(complement.side)", in: \.preparation) {
            try $0.preparation.post(complement, at: $1)
        }
    }

    private mutating func takingBack() -> CycleCommand {
        let number = number(of: cycle.preparation.complements.count)
        return CycleCommand("take back \(number)", in: \.preparation) { try $0.preparation.withdraw(number, at: $1) }
    }
}

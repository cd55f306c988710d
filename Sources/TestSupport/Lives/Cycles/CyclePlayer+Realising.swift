import Cooperation

extension CyclePlayer {
    private var realisation: Realisation { cycle.realisation }

    mutating func realising() -> CycleCommand {
        let action = number(of: realisation.actions.count)
        return switch random.number(0...13) {
        case 0: planning()
        case 1: random.chance(80) ? changing(action) : dropping(action)
        case 2, 3: offering(random.pick(ActionRole.allCases) ?? .responsible, in: action, to: other())
        case 4: answering(random.pick(ActionRole.allCases) ?? .responsible, in: action)
        case 5: followingUp(action)
        case 6: offeringTask()
        case 7, 8: moving(number(of: realisation.tasks.count))
        case 9: committing()
        case 10, 11: closingCommitment(number(of: realisation.commitments.count))
        default: random.chance(50) ? meeting(hazard: words("Pluie")) : spending()
        }
    }

    mutating func planning() -> CycleCommand {
        let objective = random.chance(70) ? cycle.contract.objectives.first?.number : nil
        let action = PlannedAction(title: words("Action"), objective: objective)
        return CycleCommand("plan an action", in: \.realisation) { try $0.plan(action, at: $1) }
    }

    private mutating func changing(_ number: Int) -> CycleCommand {
        let action = PlannedAction(title: words("Action"))
        return CycleCommand("change action \(number)", in: \.realisation) {
            try $0.change(action: number, to: action, seen: $0.realisation.versions(ofAction: number), at: $1)
        }
    }

    private mutating func dropping(_ number: Int) -> CycleCommand {
        let reason = words("Trop tard")
        return CycleCommand("drop action \(number)", in: \.realisation) {
            try $0.drop(action: number, because: reason, at: $1)
        }
    }

    func offering(_ role: ActionRole, in action: Int, to organisation: OrganisationID) -> CycleCommand {
        CycleCommand("offer \(role) in \(action) to \(organisation)", in: \.realisation) {
            try $0.realisation.offer(role, in: action, to: organisation, at: $1)
        }
    }

    mutating func answering(_ role: ActionRole, in action: Int, _ answer: OfferAnswer? = nil) -> CycleCommand {
        let answer = answer ?? (random.chance(60) ? .taken : .declined)
        return CycleCommand("\(role) in \(action): \(answer)", in: \.realisation) {
            try $0.realisation.answer(answer, to: role, in: action, at: $1)
        }
    }

    private mutating func followingUp(_ action: Int) -> CycleCommand {
        let text = words("Nouvelles")
        return CycleCommand("follow \(action) up", in: \.realisation) {
            try $0.realisation.followUp(action, text, at: $1)
        }
    }

    private mutating func offeringTask() -> CycleCommand {
        let task = PlannedTask(what: words("Tâche"), organisation: random.chance(50) ? organisation : other())
        return CycleCommand("offer a task to \(task.organisation)", in: \.realisation) {
            try $0.realisation.offer(task, at: $1)
        }
    }

    private mutating func moving(_ task: Int) -> CycleCommand {
        let move = TaskMove(task: task, state: random.pick(TaskState.allCases) ?? .taken, note: words("Note"))
        return CycleCommand("task \(task) \(move.state)", in: \.realisation) { try $0.realisation.move(move, at: $1) }
    }

    private mutating func committing() -> CycleCommand {
        let owner = random.chance(60) ? nil : random.chance(90) ? organisation : other()
        let commitment = Commitment(text: words("Nous ferons"), owner: owner)
        return CycleCommand("commit \(owner?.rawValue ?? "all")", in: \.realisation) {
            try $0.realisation.commit(commitment, at: $1)
        }
    }

    mutating func closingCommitment(_ number: Int) -> CycleCommand {
        let outcome = words("Fait")
        return CycleCommand("find commitment \(number) closed", in: \.realisation) {
            try $0.realisation.close(number, outcome: outcome, at: $1)
        }
    }

    private mutating func meeting(hazard: String) -> CycleCommand {
        let risk = Risk(
            number: random.chance(50) ? 0 : number(of: realisation.risks.count),
            what: hazard,
            likelihood: random.number(0...5),
            severity: 1,
            organisation: organisation
        )
        let (today, number) = (day, number(of: realisation.unforeseen.count))
        switch random.number(0...2) {
        case 0:
            return CycleCommand("state a risk", in: \.realisation) {
                try $0.realisation.state(risk, seen: $0.realisation.versions(ofRisk: risk.number), at: $1)
            }
        case 1:
            return CycleCommand("meet", in: \.realisation) { try $0.realisation.meet(hazard, on: today, at: $1) }
        default:
            return CycleCommand("share about \(number)", in: \.realisation) {
                try $0.realisation.share(hazard, about: number, at: $1)
            }
        }
    }

    private mutating func spending() -> CycleCommand {
        let (hours, on) = (random.number(0...20), day.advanced(by: random.number(-3...1)))
        let noted = number(of: realisation.hours.count)
        switch random.number(0...5) {
        case 0:
            return CycleCommand("correct hours \(noted)", in: \.realisation) {
                try $0.realisation.correct(hours: noted, to: hours, in: .before, on: on, at: $1)
            }
        case 1:
            return CycleCommand("remove hours \(noted)", in: \.realisation) {
                try $0.realisation.remove(hours: noted, at: $1)
            }
        default: break
        }
        return CycleCommand("spend \(hours) hours", in: \.realisation) {
            try $0.realisation.spend(hours, in: .during, on: on, at: $1)
        }
    }
}

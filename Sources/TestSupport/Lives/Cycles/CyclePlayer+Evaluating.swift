import Cooperation

extension CyclePlayer {
    mutating func evaluating() -> CycleCommand {
        switch random.number(0...12) {
        case 0: planningEvaluation()
        case 1, 2: outcome(of: intention())
        case 3: disputing(intention())
        case 4: assessing()
        case 5: waiving()
        case 6: declaring()
        case 7: answeringAlone()
        case 8: writingJoint()
        case 9: answeringJoint()
        case 10: wishing()
        case 11: hearingRecipients()
        default: random.chance(20) ? abandoning() : ending()
        }
    }

    mutating func planningEvaluation() -> CycleCommand {
        let natures = EvaluationPlan.Look.Nature.allCases.filter { _ in random.chance(95) }
        let looks = natures.map {
            EvaluationPlan.Look(nature: $0, what: words("Présence"), how: "au cahier", organisation: organisation)
        }
        return CycleCommand("plan", in: \.evaluation) {
            let plan = EvaluationPlan(looks: looks)
            return try $0.evaluation.plan(plan, seen: $0.evaluation.planVersions, start: $0.start, at: $1)
        }
    }

    /// One that exists, or now and then one that does not.
    private mutating func intention() -> Intention {
        random.pick(cycle.intentions) ?? Intention(.action, 1)
    }

    /// Of an objective, with what its signs came to.
    mutating func outcome(of intention: Intention) -> CycleCommand {
        let signs = cycle.contract.objective(intention.number)?.standingIndicators ?? []
        let results =
            intention.kind == .objective ? signs.map { IndicatorResult(indicator: $0.number, value: "12") } : nil
        let canReach = intention.kind == .action || signs.contains { $0.written.value.measure == .effect }
        let outcome = Outcome(
            intention: intention,
            end: canReach || random.chance(20) ? random.pick(Outcome.End.allCases) ?? .done : .notDone,
            reason: words("Parce que"),
            results: results
        )
        return CycleCommand("\(intention.kind) \(intention.number) is \(outcome.end)", in: \.evaluation) {
            try $0.evaluation.state(outcome, in: $0, at: $1)
        }
    }

    private mutating func disputing(_ intention: Intention) -> CycleCommand {
        let text = words("Non")
        return CycleCommand("dispute \(intention.kind) \(intention.number)", in: \.evaluation) {
            try $0.evaluation.dispute(intention, text, at: $1)
        }
    }

    mutating func assessing() -> CycleCommand {
        let own = OwnAssessment(obtained: words("Nous avons eu"))
        return CycleCommand("assess", in: \.evaluation) { try $0.evaluation.assess(own, at: $1) }
    }

    func waiving() -> CycleCommand {
        CycleCommand("waive", in: \.evaluation) { try $0.evaluation.waive(AssessmentWaiver(), at: $1) }
    }

    private mutating func declaring() -> CycleCommand {
        let result = JointResult(what: words("Résultat"), evidence: words("Preuve"))
        return CycleCommand("declare", in: \.evaluation) { try $0.evaluation.declare(result, at: $1) }
    }

    private mutating func answeringAlone() -> CycleCommand {
        let answer = AloneAnswer(result: number(of: cycle.evaluation.results.count), alone: random.chance(30))
        return CycleCommand("alone \(answer.result): \(answer.alone)", in: \.evaluation) {
            try $0.evaluation.answer(answer, at: $1)
        }
    }

    private mutating func writingJoint() -> CycleCommand {
        let (text, seen) = (words("Ensemble"), cycle.evaluation.joint.count)
        return CycleCommand("write the joint text after \(seen)", in: \.evaluation) {
            try $0.evaluation.write(text, after: seen, at: $1)
        }
    }

    private mutating func answeringJoint() -> CycleCommand {
        let agrees = random.chance(60)
        let number = cycle.evaluation.joint.last?.value.number ?? 1
        let word = JointWord(assessment: number, agrees: agrees, dissent: agrees ? nil : words("Non"))
        return CycleCommand("joint word on \(number): \(agrees)", in: \.evaluation) {
            try $0.evaluation.answer(word, at: $1)
        }
    }

    mutating func wishing() -> CycleCommand {
        let wish = Wish(way: random.chance(75) ? .renew : random.pick(Wish.Way.allCases) ?? .stop)
        return CycleCommand("wish to \(wish.way)", in: \.evaluation) { try $0.evaluation.wish(wish, at: $1) }
    }

    private mutating func hearingRecipients() -> CycleCommand {
        let voice = RecipientVoice(words: words("Les enfants"), gathered: words("au goûter"))
        return CycleCommand("hear the families", in: \.evaluation) { try $0.evaluation.hear(voice, at: $1) }
    }

    private mutating func abandoning() -> CycleCommand {
        let reason = words("Plus personne")
        return CycleCommand("abandon", in: \.course) { try $0.abandon(reason: reason, at: $1) }
    }

    func ending() -> CycleCommand {
        let number = cycle.id.number
        return CycleCommand("course: end cycle \(number)") { try $0.end(cycle: number) }
    }
}

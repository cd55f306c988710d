import Cooperation

extension CyclePlayer {
    /// What mends a gap.
    mutating func mending(_ gap: Gap) -> CycleAttempt {
        let who = random.pick(gap.organisations) ?? random.pick(seated)
        switch gap.key {
        case "preparation.preProject": return by(who) { $0.starting() }
        case "preparation.diagnosis": return by(who) { $0.diagnosing() }
        case "preparation.definition": return by(who) { $0.defining() }
        case "relations.reveal": return relating(who)
        case "contract.twoPartners":
            return accepting(random.pick(seated.filter { !partners.contains($0) }) ?? seated[0])
        case "contract.noObject": return by(who) { $0.proposing(.object) }
        case "contract.objectNotApproved": return by(who, approving(.object))
        case "contract.noObjective": return by(who) { $0.settingObjective(.collective) }
        case "contract.notShared": return by(who) { $0.sharing() }
        case "contract.noDates", "contract.oldDates": return by(who) { $0.publishing(.substance, moved: true) }
        case "contract.noEffect": return by(who) { $0.namingEffect(.outside) }
        case "contract.noIndicator", "contract.noIndicatorInTime": return indicating(who)
        case "contract.reasons": return by(who) { $0.reasoning() }
        case "contract.keeps": return by(who) { $0.stating() }
        case "contract.brings": return by(who) { $0.pledging() }
        case "frame.unwritten": return by(who) { $0.proposingFrame() }
        case "frame.unapproved": return by(who) { $0.approvingFrame() }
        case "frame.facilitator": return by(who) { $0.entrusting(.facilitator) }
        case "frame.followUp": return by(who) { $0.entrusting(.followUp) }
        case "evaluation.noPlan": return by(who) { $0.planningEvaluation() }
        case "evaluation.noAssessment": return by(who) { $0.random.chance(80) ? $0.assessing() : $0.waiving() }
        case "evaluation.noWish": return by(who) { $0.wishing() }
        case "evaluation.noOutcome.action", "evaluation.noOutcome.objective": return ended(who)
        case _ where gap.part == .negotiation: return negotiating(gap, who)
        case _ where gap.part == .realisation: return realising(gap, who)
        default: return convening(gap, who)
        }
    }

    /// One of the two has answered, or answers: then it is the other's turn.
    private mutating func relating(_ who: OrganisationID?) -> CycleAttempt {
        organisation = who ?? organisation
        let others = seated.filter { $0 != organisation }
        if let asked = others.first(where: { view(of: $0).hasOtherAnswered && view(of: $0).mine.isEmpty }) {
            return by(who) { $0.stating(about: asked) }
        }
        let author = organisation
        if let silent = others.first(where: { !view(of: $0).mine.isEmpty && !view(of: $0).isRevealed }) {
            return by(silent) { $0.stating(about: author) }
        }
        let about = random.pick(others) ?? organisation
        return by(who) { $0.stating(about: about) }
    }

    /// Once the action has begun no sign counts any more: it is put off.
    private mutating func indicating(_ who: OrganisationID?) -> CycleAttempt {
        if let start = cycle.start, start <= day { return by(who) { $0.publishing(.substance, moved: true) } }
        let objective = cycle.contract.objectives.first { !$0.isMeasurable(start: cycle.start) }
        return by(who) { $0.indicating(objective?.number ?? 1, .effect) }
    }

    private mutating func ended(_ who: OrganisationID?) -> CycleAttempt {
        let open = cycle.intentions.first { cycle.evaluation.outcomes[$0] == nil }
        let owner = open.flatMap { cycle.owner(of: $0, among: seated) }
        return by(owner ?? who) { $0.outcome(of: open ?? Intention(.action, 1)) }
    }

    private mutating func realising(_ gap: Gap, _ who: OrganisationID?) -> CycleAttempt {
        switch gap.key {
        case "realisation.noAction": return by(who) { $0.planning() }
        case "realisation.commitmentOpen":
            let open = cycle.realisation.openCommitments.first { $0.commitment.value.isCollective }
            return by(who) { $0.closingCommitment(open?.number ?? 1) }
        default:
            let numbers = cycle.realisation.standingActions.map(\.number)
            let action = numbers.first { number in
                !seated.contains { cycle.realisation.holders(of: .accountable, in: number).contains($0) }
            }
            let offered = cycle.realisation.roles.last {
                $0.action == action && $0.role == .accountable && $0.isWaiting && seated.contains($0.organisation)
            }
            if let offered { return by(offered.organisation) { $0.answering(.accountable, in: action ?? 1, .taken) } }
            return by(who, offering(.accountable, in: action ?? 1, to: who ?? organisation))
        }
    }

    private mutating func negotiating(_ gap: Gap, _ who: OrganisationID?) -> CycleAttempt {
        let negotiation = cycle.negotiation
        switch gap.key {
        case "negotiation.noTopic": return by(who) { $0.openingTopic() }
        case "negotiation.redLine", "convention.redLines":
            let line = negotiation.redLines.first { $0.isOpen && $0.organisation == who }
            return by(who) { $0.settling(line?.number ?? 1) }
        default: break
        }
        guard let topic = negotiation.topics.first(where: \.isOpen) else { return by(who) { $0.openingTopic() } }
        guard let proposal = negotiation.leadingProposal(on: topic.number, among: seated) else {
            return by(who) { $0.proposing(on: topic.number) }
        }
        if let pending = negotiation.amendments(to: proposal.number).first(where: \.isPending) {
            guard seated.contains(proposal.author) else { return by(who) { $0.proposing(on: topic.number) } }
            return by(proposal.author) { $0.answeringAmendment(pending.number, accepting: false) }
        }
        if let silent = proposal.silent(among: seated).first {
            return by(silent) { $0.taking(.favour, on: proposal.number) }
        }
        if let unheard = seated.first(where: { proposal.objection(of: $0).map { $0.heard == nil } ?? false }) {
            return by(unheard, acknowledging(proposal.number))
        }
        let favour = seated.count { [.favour, .favourIfChanged].contains(proposal.position(of: $0)?.stance) }
        if favour < 2 { return by(random.pick(seated)) { $0.taking(.favour, on: proposal.number) } }
        return by(who, closing(topic.number, on: proposal.number))
    }

    private mutating func convening(_ gap: Gap, _ who: OrganisationID?) -> CycleAttempt {
        let convention = cycle.convention
        switch gap.key {
        case "convention.notBegun":
            return by(who) { convention.start == nil ? $0.beginning() : $0.writingClause() }
        case "convention.noWithdrawal": return by(who) { $0.writingClause(.withdrawal) }
        case "convention.blanks":
            let clause = convention.clauses.first { $0.text.hasBlanks }
            return rewriting(clause?.number ?? 1)
        case "convention.nobodyObliged":
            return rewriting(convention.orphans(in: cycle, on: day).first?.number ?? 1)
        case "convention.amended":
            guard let amendment = convention.openAmendments.first else { return by(who, .wait) }
            return adopting(amendment)
        case "convention.tooFewPartners": return by(who) { $0.writingClause() }
        case "convention.questions": return answering()
        case "convention.notAgreed": return by(who) { $0.agreeing() }
        case "convention.notClosed": return by(random.pick(partners), closingText())
        case "convention.unsigned": return by(who) { $0.signing() }
        case "convention.newcomers": return renewing()
        default:
            return by(who, CycleCommand("nobody knows how to mend \(gap.key)") { _ in throw StageRefusal.stranger })
        }
    }

    mutating func filling(_ number: Int) -> CycleCommand {
        var text = cycle.convention.clause(number)?.text ?? ClauseText(heading: "", text: "")
        (text.heading, text.text) = ("Article", words("Chacun fait"))
        text.obliges = text.obliges.filter(seated.contains)
        let (filled, version) = (text, cycle.convention.clause(number)?.version ?? 1)
        return CycleCommand("fill clause \(number)", in: \.convention) {
            try $0.convention.amend(number, basedOn: version, filled, reason: nil, bindingAll: true, by: $1)
        }
    }

    /// What is proposed to the clause already, or a text that may be signed.
    private mutating func rewriting(_ number: Int) -> CycleAttempt {
        if let amendment = cycle.convention.openAmendments(of: number).first { return adopting(amendment) }
        return by(random.pick(partners)) { $0.filling(number) }
    }

    /// Taken into the text if it still fits, set aside if not.
    private mutating func adopting(_ amendment: AmendmentCourse) -> CycleAttempt {
        let convention = cycle.convention
        let isFitting = convention.clause(amendment.clause)?.version == amendment.proposal.value.basedOn
        guard isFitting, let decider = convention.deciders(of: amendment, among: seated).first else {
            return by(random.pick(seated)) { $0.settingAside(amendment.number) }
        }
        return by(decider, adopting(amendment.number))
    }

    private mutating func answering() -> CycleAttempt {
        let preparation = cycle.preparation
        let question = PartnershipQuestion.allCases.first { !preparation.file($0).isAnswered } ?? .what
        guard let author = preparation.file(question).standing?.value.organisation,
            preparation.file(question).objections.allSatisfy({ seated.contains($0.organisation) }),
            seated.contains(where: { $0 != author })
        else { return by(random.pick(seated)) { $0.answering(question) } }
        let objector = preparation.file(question).objections.first?.organisation
        return by(objector ?? seated.first { $0 != author }) { $0.voicing(question, agrees: true) }
    }

    /// A newcomer is obliged by a text that it has not signed: the text is opened, agreed, closed and signed again.
    private mutating func renewing() -> CycleAttempt {
        let convention = cycle.convention
        if let pending = partners.first(where: { !convention.pending(for: $0).isEmpty }) {
            return by(pending) { $0.agreeing() }
        }
        if let gap = convention.unsettled(in: cycle, on: day).first { return mending(gap) }
        guard let round = convention.openRound else {
            if let gap = convention.obstacles(in: cycle, on: day).first { return mending(gap) }
            return by(random.pick(partners), closingText())
        }
        if let signer = round.awaited(among: partners).first { return by(signer) { $0.signing() } }
        return by(random.pick(partners)) { $0.reopeningText() }
    }
}

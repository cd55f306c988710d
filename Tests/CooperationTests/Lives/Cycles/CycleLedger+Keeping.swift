import Cooperation
import TestSupport

extension CycleLedger {
    /// Writes down one fact.
    mutating func keep(_ entry: TableEntry) {
        switch entry.fact {
        case let fact as OrganisationEvent: keep(fact, entry)
        case let fact as PartnershipEvent:
            if case .merged(let succession) = fact { gone[succession.organisation] = succession.on }
        case let fact as RelationsEvent: keep(fact)
        case let fact as ConventionEvent: keep(fact, entry)
        case let fact as DecisionsEvent: keep(fact, entry)
        case let fact as ContractEvent: keep(fact)
        case let fact as FrameEvent: keep(fact)
        case let fact as NegotiationEvent: keep(fact)
        case let fact as RealisationEvent: keep(fact, entry)
        case let fact as BudgetEvent: keep(fact)
        case let fact as EvaluationEvent: keep(fact, entry)
        default: break
        }
    }

    private mutating func keep(_ fact: OrganisationEvent, _ entry: TableEntry) {
        switch fact {
        case .mandateIssued(let mandate):
            let organisation = OrganisationID(String(entry.stream.split(separator: "/", maxSplits: 1)[1]))
            powers.append(Oracle.Power(organisation: organisation, mandate: mandate))
        case .mandateRevoked(let revocation):
            for index in powers.indices where powers[index].mandate.id == revocation.mandate {
                powers[index].revoked = entry.day
            }
        default: break
        }
    }

    private mutating func keep(_ fact: RelationsEvent) {
        switch fact {
        case .stated(let said):
            let pair = OrganisationPair(said.author, said.other)
            var rounds = relations[pair] ?? []
            if rounds.last?.number != said.round {
                rounds.append(RelationRoundCard(cycle: said.cycle, number: said.round))
            }
            rounds[rounds.count - 1].statements.append(said)
            let statements = rounds[rounds.count - 1].statements
            if Set(statements.map(\.author)).count == 2, rounds[rounds.count - 1].revealedAt == nil {
                rounds[rounds.count - 1].revealedAt = statements.count
            }
            relations[pair] = rounds
        case .reopened(let round):
            relations[OrganisationPair(round.author, round.other), default: []].append(
                RelationRoundCard(cycle: round.cycle, number: round.round)
            )
        default: break
        }
    }

    private mutating func keep(_ fact: ConventionEvent, _ entry: TableEntry) {
        switch fact {
        case .clauseProposed(let clause): clauses[clause.clause] = ClauseCard(texts: [clause.text])
        case .clauseRevised(let clause): clauses[clause.clause]?.texts.append(clause.text)
        case .clauseDeleted(let deletion): clauses[deletion.clause]?.isDeleted = true
        case .amendmentProposed(let amendment): amendments[amendment.number] = amendment
        case .amendmentAnswered(let answer):
            guard let amendment = amendments.removeValue(forKey: answer.amendment), answer.isAdopted else { return }
            if let text = amendment.text {
                clauses[amendment.clause]?.texts.append(text)
            } else {
                clauses[amendment.clause]?.isDeleted = true
            }
            if !rounds.isEmpty { rounds[rounds.count - 1].isOver = true }
        case .agreed(let agreement):
            for reading in agreement.clauses {
                agreed[agreement.organisation, default: [:]][reading.clause] = reading.version
            }
        case .closed(let closing): rounds.append(RoundCard(closing: closing))
        case .reopened: rounds[rounds.count - 1].isOver = true
        case .signed(let signature):
            rounds[signature.closing - 1].signers.append(signature.organisation)
            rounds[signature.closing - 1].signed = entry.record.at
        case .begun, .clauseMoved, .signerReminded: break
        }
    }

    private mutating func keep(_ fact: DecisionsEvent, _ entry: TableEntry) {
        switch fact {
        case .opened(let proposal): decisions[proposal.number] = DecisionCard(proposal: proposal)
        case .spoken(let voice): decisions[voice.decision]?.voices[voice.organisation, default: []].append(voice)
        case .heard(let hearing):
            decisions[hearing.decision]?.hearings.append((hearing, entry.record.actor.organisation))
        case .reworded(let wording): decisions[wording.decision]?.wording += 1
        case .called, .closed, .confirmed: break
        }
    }

    private mutating func keep(_ fact: ContractEvent) {
        switch fact {
        case .textProposed(let text) where text.subject == .object:
            (objectVersion, objectApprovals) = (text.version, [])
        case .textApproved(let approval) where approval.subject == .object && approval.version == objectVersion:
            objectApprovals.append(approval.organisation)
            approvers[approval.version, default: []].insert(approval.organisation)
        default: break
        }
    }

    private mutating func keep(_ fact: FrameEvent) {
        switch fact {
        case .proposed: (frameVersions, frameApprovals) = (frameVersions + 1, [])
        case .approved(let approval): frameApprovals.append(approval.organisation)
        default: break
        }
    }

    private mutating func keep(_ fact: NegotiationEvent) {
        switch fact {
        case .redLineDrawn(let line) where line.kind == .line: openLines[line.number] = line.organisation
        case .redLineSettled(let turn): openLines[turn.line] = nil
        case .redLineReopened(let turn): openLines[turn.line] = turn.organisation
        default: break
        }
    }

    private mutating func keep(_ fact: RealisationEvent, _ entry: TableEntry) {
        if isHeld { lastHeld = entry.record.at }
        switch fact {
        case .actionPlanned(let action): actions.insert(action.number)
        case .actionDropped(let dropping): actions.remove(dropping.action)
        case .roleAnswered(let answer) where answer.role == .accountable:
            accountable[answer.action, default: []].removeAll { $0 == answer.organisation }
            if answer.answer == .taken { accountable[answer.action, default: []].append(answer.organisation) }
        case .committed(let commitment): commitments[commitment.number] = commitment
        case .closureFound(let closure): findings[closure.commitment, default: []].insert(closure.organisation)
        case .commitmentClosed(let closed): closedCommitments.insert(closed.number)
        default: break
        }
    }

    private mutating func keep(_ fact: BudgetEvent) {
        switch fact {
        case .lineAdded(let line), .lineChanged(let line): lines[line.number] = line
        case .lineRemoved(let line): lines[line.number] = nil
        case .potMoved(let movement): pot += movement.way == .given ? movement.cents : -movement.cents
        default: break
        }
    }

    private mutating func keep(_ fact: EvaluationEvent, _ entry: TableEntry) {
        guard let organisation = entry.record.actor.organisation else { return }
        switch fact {
        case .planned: isPlanned = true
        case .outcomeStated(let outcome): outcomes.insert(outcome.intention.number)
        case .assessed, .waived: filed.insert(organisation)
        case .wished(let wish): wishes[organisation] = wish.way
        default: break
        }
    }
}

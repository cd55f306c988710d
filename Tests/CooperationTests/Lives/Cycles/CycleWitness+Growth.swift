import Cooperation
import TestSupport

extension CycleWitness {
    /// What was said is still said, in its order, with its date and author (I-13, I-15).
    func checkGrowth(of before: Cycle) throws {
        let after = before.id == cycle.id ? cycle : life.table.past.last ?? cycle
        try checkWords(before, after)
        try checkTexts(before, after)
        try checkDecisions(before, after)
        try checkDoings(before, after)
        try expect(
            cycle.course.endings.starts(with: before.course.endings),
            "I-13: the end of a cycle was rewritten"
        )
        for reader in life.table.houses.keys {
            for other in life.table.houses.keys where other != reader {
                let old = before.relations.view(of: other, by: reader, in: before.id.number)
                let new = cycle.relations.view(of: other, by: reader, in: before.id.number)
                let isKept =
                    new.trajectory.starts(with: old.trajectory) && new.news.starts(with: old.news)
                    && new.requests.count >= old.requests.count
                    && (new.round != old.round || new.mine.starts(with: old.mine))
                    && (new.round != old.round || new.theirs.starts(with: old.theirs))
                try expect(isKept, "I-13: the history of \(reader) and \(other) was rewritten")
            }
        }
    }

    private func grow<Thing>(
        _ old: [Thing],
        _ new: [Thing],
        _ name: String,
        _ isKept: (Thing, Thing) -> Bool
    ) throws {
        try expect(new.count >= old.count, "I-13: \(name) disappeared")
        for (index, pair) in zip(old, new).enumerated() {
            try expect(isKept(pair.0, pair.1), "I-13: \(name) \(index + 1) was rewritten")
        }
    }

    private func checkWords(_ before: Cycle, _ after: Cycle) throws {
        try grow(before.preparation.needs, after.preparation.needs, "need") {
            $1.editions.starts(with: $0.editions) && $1.views.starts(with: $0.views)
        }
        for (organisation, lane) in before.preparation.lanes {
            let new = after.preparation.lane(of: organisation)
            let isKept = new.starts.starts(with: lane.starts) && new.definitions.starts(with: lane.definitions)
            try expect(isKept, "I-13: the lane of \(organisation) was rewritten")
        }
        for (question, file) in before.preparation.questions {
            let new = after.preparation.file(question)
            let isKept = new.wordings.starts(with: file.wordings) && new.voices.starts(with: file.voices)
            try expect(isKept, "I-13: the answers to \(question) were rewritten")
        }
        try grow(before.negotiation.topics, after.negotiation.topics, "topic") {
            $1.opening == $0.opening && $1.standings.starts(with: $0.standings)
                && $1.reopenings.starts(with: $0.reopenings)
        }
        try grow(before.negotiation.proposals, after.negotiation.proposals, "proposal") { old, new in
            new.wordings.starts(with: old.wordings)
                && new.positions.map(\.position).starts(with: old.positions.map(\.position))
                && zip(old.positions, new.positions).allSatisfy { $1.replies.starts(with: $0.replies) }
        }
        try grow(before.negotiation.redLines, after.negotiation.redLines, "red line") {
            $1.drawn == $0.drawn && $1.turns.starts(with: $0.turns)
        }
        try grow(before.negotiation.concessions, after.negotiation.concessions, "concession") {
            $1.told == $0.told && $1.answers.starts(with: $0.answers)
        }
        try grow(before.negotiation.glossary, after.negotiation.glossary, "word") { $1.words.starts(with: $0.words) }
    }

    private func checkTexts(_ before: Cycle, _ after: Cycle) throws {
        for subject in SharedSubject.allCases {
            try grow(before.contract.versions(of: subject), after.contract.versions(of: subject), "\(subject)") {
                $1.proposed == $0.proposed && $1.approvals.starts(with: $0.approvals)
            }
        }
        try grow(before.contract.allObjectives, after.contract.allObjectives, "objective") {
            $1.written == $0.written && $1.wordings.starts(with: $0.wordings) && $1.ratings.starts(with: $0.ratings)
                && ($0.dropped == nil || $1.dropped == $0.dropped)
        }
        try grow(before.contract.allPledges, after.contract.allPledges, "pledge") { $1.made == $0.made }
        for clause in before.convention.clauses + before.convention.deleted {
            let new = after.convention.clause(clause.number)
            let isKept = new?.versions.starts(with: clause.versions) ?? false
            try expect(isKept, "I-13: clause \(clause.number) was rewritten")
            try expect(clause.deletion == nil || new?.deletion == clause.deletion, "a clause came back")
        }
        try grow(before.convention.amendments, after.convention.amendments, "amendment") {
            $1.proposal == $0.proposal && ($0.answer == nil || $1.answer == $0.answer)
        }
        try grow(before.convention.rounds, after.convention.rounds, "closed text") {
            $1.closing == $0.closing && $1.signatures.starts(with: $0.signatures)
                && ($0.isOpen || !$1.isOpen)
        }
        try expect(
            after.frame.versions.starts(with: before.frame.versions)
                && (before.frame.agreement == nil || after.frame.agreement == before.frame.agreement),
            "I-13: the frame was rewritten"
        )
    }

    private func checkDecisions(_ before: Cycle, _ after: Cycle) throws {
        try grow(before.decisions.all, after.decisions.all, "decision") { old, new in
            old.isOpen
                ? old.voices.allSatisfy { new.voices[$0.key]?.starts(with: $0.value) ?? false }
                    && new.hearings.starts(with: old.hearings) && new.rewordings.starts(with: old.rewordings)
                : new == old
        }
        for decision in after.decisions.ended where before.decisions[decision.number]?.isOpen == true {
            let counted = decision.ending?.value.counted ?? []
            let voices = counted.compactMap { decision.voices[$0]?.last?.value }
            let dissent = voices.filter { [.object, .aside, .no].contains($0.choice) }
            try expect(
                Set(decision.dissent.map(\.value.organisation)) == Set(dissent.map(\.organisation)),
                "I-15: the dissent of decision \(decision.number) is not beside it"
            )
        }
        try grow(before.meetings.all, after.meetings.all, "meeting") {
            $1.call == $0.call && $1.items.starts(with: $0.items) && $1.minutes.starts(with: $0.minutes)
                && $1.moves.starts(with: $0.moves)
        }
    }

    private func checkDoings(_ before: Cycle, _ after: Cycle) throws {
        let (old, new) = (before.realisation, after.realisation)
        try grow(old.tasks, new.tasks, "task") { $1.task == $0.task && $1.moves.starts(with: $0.moves) }
        try grow(old.roles, new.roles, "role") { $1.offer == $0.offer }
        try grow(old.commitments, new.commitments, "commitment") {
            $1.commitment == $0.commitment && ($0.closed == nil || $1.closed == $0.closed)
        }
        let isKept =
            new.actions.count >= old.actions.count
            && old.droppings.allSatisfy { new.droppings[$0.key] == $0.value }
            && new.followUps.starts(with: old.followUps)
            && new.unforeseen.starts(with: old.unforeseen) && new.solutions.starts(with: old.solutions)
            && new.hours.starts(with: old.hours)
        try expect(isKept, "I-13: what was done was rewritten")
        let isRemoved = old.removedHours.allSatisfy { new.removedHours[$0.key] == $0.value }
        try expect(isRemoved, "I-13: hours that were taken out came back")
        let isCounted =
            after.budget.pot.starts(with: before.budget.pot) && after.budget.steps.starts(with: before.budget.steps)
            && after.budget.lineCount >= before.budget.lineCount
        try expect(isCounted, "I-13: the accounts were rewritten")
        let (said, says) = (before.evaluation, after.evaluation)
        let isAssessed =
            says.results.starts(with: said.results) && says.disputes.starts(with: said.disputes)
            && says.voices.starts(with: said.voices) && says.joint.starts(with: said.joint)
            && Set(says.assessments.keys).isSuperset(of: said.assessments.keys)
            && Set(says.outcomes.keys).isSuperset(of: said.outcomes.keys)
        try expect(isAssessed, "I-13: the evaluation was rewritten")
    }
}

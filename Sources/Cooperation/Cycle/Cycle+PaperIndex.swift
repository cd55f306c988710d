extension Cycle {
    /// The index of one organisation, read in the paper and in what was done since (S-105); shown to it and to those
    /// at the table, never as a public list.
    package func paperIndex(of organisation: OrganisationID, on day: Day) -> PaperIndex? {
        guard let written = partnership.paperIndex(of: organisation) else { return nil }
        let parts = PaperIndexPart.allCases.map { part in
            (part, isOnPaper(part, for: organisation, written: written.parts[part] ?? nil, on: day))
        }
        return PaperIndex(parts: Dictionary(uniqueKeysWithValues: parts))
    }

    private func isOnPaper(
        _ part: PaperIndexPart,
        for organisation: OrganisationID,
        written: Bool?,
        on day: Day
    ) -> Bool? {
        switch part {
        case .notAcceptedWhenFirstExported, .contactedAfterDesign: return written
        case .noCommitment: return hasCommitment(organisation) ? false : written
        case .noShareOfMeans: return bringsMeans(organisation) ? false : written
        case .noMeeting:
            let attendance = meetings.attendance(of: organisation)
            return attendance.told == 0 ? nil : attendance.present == 0
        case .noDecision: return hasDecidedNothing(organisation)
        case .noAction: return carriesAction(organisation) ? false : hasBegun(on: day) ? true : nil
        case .noAssessment: return evaluation.assessments[organisation] != nil ? false : isOver(on: day) ? true : nil
        }
    }

    private func hasCommitment(_ organisation: OrganisationID) -> Bool {
        realisation.commitments.contains { $0.commitment.value.owner == organisation }
    }

    private func bringsMeans(_ organisation: OrganisationID) -> Bool {
        !contract.pledges(of: organisation).isEmpty
            || budget.lines.values.contains { $0.value.owner == .partner(organisation) && $0.value.cents > 0 }
            || budget.pot.contains { $0.value.way == .given && $0.value.organisation == organisation }
    }

    /// Of the shared decisions closed while it was a partner, whether it spoke in none; nothing when there was none.
    private func hasDecidedNothing(_ organisation: OrganisationID) -> Bool? {
        let asked = decisions.ended.filter { decision in
            guard let ending = decision.ending?.value, ending.outcome != .withdrawn else { return false }
            return decision.way.isShared && ending.partners.contains(organisation)
        }
        return asked.isEmpty ? nil : asked.allSatisfy { $0.voices[organisation] == nil }
    }

    /// It took on doing an action, answering for it, or a task.
    private func carriesAction(_ organisation: OrganisationID) -> Bool {
        let carries = realisation.roles.contains { part in
            part.organisation == organisation && part.isTaken
                && (part.role == .responsible || part.role == .accountable)
                && !realisation.isDropped(part.action)
        }
        let works = realisation.tasks.contains { life in
            life.task.value.organisation == organisation
                && (life.state.isOpen && !realisation.isDropped(life) || life.state == .done)
        }
        return carries || works
    }

    /// An action that has not begun yet can still find who carries it.
    private func hasBegun(on day: Day) -> Bool {
        guard !realisation.standingActions.isEmpty else { return false }
        let starts = realisation.standingActions.map(\.start) + [start]
        return starts.contains { $0.map { $0 <= day } ?? false }
    }

    private func isOver(on day: Day) -> Bool {
        course.ending(of: id.number) != nil || lastDay.map { $0 < day } ?? false
    }
}

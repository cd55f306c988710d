extension Realisation {
    package func missing(in cycle: Cycle, on day: Day) -> [Gap] {
        commitments.filter { $0.closed == nil && $0.commitment.value.isCollective }.map { life in
            Gap(
                "realisation.commitmentOpen",
                .realisation,
                of: cycle.partners(on: day).filter { life.findings[$0] == nil },
                ["text": .text(life.commitment.value.text), "number": .number(life.number)]
            )
        }
    }

    /// What the contract needs of this chapter: an action, and somebody who answers for each (I-10, S-031).
    package func missingPlan(in cycle: Cycle, on day: Day) -> [Gap] {
        if standingActions.isEmpty { return [Gap("realisation.noAction", .realisation)] }
        let seated = cycle.seated(on: day)
        return standingActions.filter { accountable(for: $0.number, among: seated) == nil }.map {
            Gap(
                "realisation.nobodyAccountable",
                .realisation,
                ["action": .text($0.title), "number": .number($0.number)]
            )
        }
    }

    /// Who answers for an action, of those at the table; of all that ever took it when no table is given.
    package func accountable(for action: Int, among seated: [OrganisationID]? = nil) -> OrganisationID? {
        roles.last {
            $0.action == action && $0.role == .accountable && $0.isTaken && seated?.contains($0.organisation) ?? true
        }?.organisation
    }

    /// Whether each action has somebody who answers for it, who may have left the table since.
    var isWhole: Bool {
        !standingActions.isEmpty && standingActions.allSatisfy { accountable(for: $0.number) != nil }
    }

    /// Whether each action had somebody who answers for it at that moment, or at any time since.
    func wasWhole(since moment: Instant) -> Bool {
        isWhole || lastWhole.map { $0 >= moment } ?? false
    }

    /// Actions that serve no objective (S-048).
    package var orphans: [PlannedAction] { standingActions.filter { $0.objective == nil } }

    package func matters(for organisation: OrganisationID, in cycle: Cycle, on day: Day) -> [Matter] {
        let waiting = roles.filter { $0.organisation == organisation && $0.isWaiting && !isDropped($0.action) }
        let offered = waiting.map { part in
            Matter(
                "realisation.roleOffered",
                .realisation,
                ["action": .text(title(of: part.action)), "number": .number(part.action)]
            )
        }
        let tasks = standingTasks.filter { $0.task.value.organisation == organisation }
        let asked = tasks.filter { $0.state == .offered }.map { life in
            Matter(
                "realisation.taskOffered",
                .realisation,
                due: life.task.value.due,
                ["task": .text(life.task.value.what), "number": .number(life.number)]
            )
        }
        let open = tasks.filter { $0.state.isOpen && $0.task.value.due != nil }.map { life in
            Matter(
                life.isLate(on: day) ? "realisation.taskLate" : "realisation.taskDue",
                .realisation,
                due: life.task.value.due,
                ["task": .text(life.task.value.what), "number": .number(life.number)]
            )
        }
        guard cycle.partners(on: day).contains(organisation) else { return offered + asked + open }
        let closing = commitments.filter { life in
            life.closed == nil && life.commitment.value.isCollective && !life.findings.isEmpty
                && life.findings[organisation] == nil
        }.map {
            Matter(
                "realisation.closureToFind",
                .realisation,
                ["text": .text($0.commitment.value.text), "number": .number($0.number)]
            )
        }
        return offered + asked + open + closing
    }

    private func title(of action: Int) -> String { (try? self.action(action))?.title ?? "" }
}

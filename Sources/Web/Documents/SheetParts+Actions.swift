import Cooperation
import Exchange

extension SheetParts {
    /// Who does what in one action; a part only offered is nobody's word, so no sheet prints it.
    func roles(in action: Int) -> [PrintedBlock] {
        let parts = cycle.realisation.standingRoles(in: action).filter(\.isTaken)
        let rows = sheet.together(with: parts.map(\.organisation)).compactMap { organisation -> [String]? in
            let own = parts.filter { $0.organisation == organisation }.map { words.role($0.role) }
            return own.isEmpty ? nil : [sheet.names[organisation], words.list(own), consent(of: organisation)]
        }
        return table(
            ["realisation.column.organisation", "realisation.column.role", "realisation.column.consent"],
            rows
        )
    }

    func tasks(_ tasks: [TaskLife]) -> [PrintedBlock] {
        let shown = tasks.filter { $0.state.isOpen && !cycle.realisation.isDropped($0) || $0.state == .done }
        let rows = shown.map { life in
            let isLate = life.isLate(on: sheet.day)
            return [
                life.task.value.what, sheet.names[life.task.value.organisation],
                life.task.value.due.map { words.shortDay($0) } ?? words("realisation.noDue"),
                words(isLate ? "realisation.task.late" : "realisation.task.state.\(life.state.rawValue)"),
            ]
        }
        return table(
            [
                "realisation.column.task", "realisation.column.organisation", "realisation.column.due",
                "realisation.column.state",
            ],
            rows
        )
    }

    /// What an action says of itself.
    func facts(of action: PlannedAction) -> [PrintedBlock] {
        facts([
            ("realisation.fact.publics", action.publics), ("realisation.fact.place", action.place),
            ("realisation.fact.period", words.period(of: action)), ("realisation.fact.means", action.means),
            ("realisation.fact.limits", action.limits),
        ])
    }

    /// That an action was dropped, and why; its last news, and what became of it once that is said.
    func state(of action: PlannedAction) -> [PrintedBlock] {
        let dropping = cycle.realisation.droppings[action.number].map {
            text(words("realisation.drop.done")) + [PrintedBlock.said($0.value.reason, by: author(of: $0.record))]
        }
        let news = cycle.realisation.news(of: action.number).last.map {
            [PrintedBlock.said($0.value.text, by: author(of: $0.record))]
        }
        let outcome = sheet.evaluation.outcomes[Intention(.action, action.number)].map {
            [
                PrintedBlock.text(words("evaluation.end.\($0.value.end.rawValue)")),
                .said($0.value.reason, by: author(of: $0.record)),
            ]
        }
        return (dropping ?? []) + (news ?? []) + (outcome ?? [])
    }

    /// The other actions that serve the same objective.
    func neighbours(of action: PlannedAction) -> [PrintedBlock] {
        guard let objective = action.objective else { return [] }
        let others = cycle.realisation.standingActions.filter {
            $0.objective == objective && $0.number != action.number
        }
        return list(others.map(\.title))
    }

    /// One action told briefly, inside the sheet of the whole project.
    func brief(_ action: PlannedAction) -> [PrintedBlock] {
        let accountable = cycle.realisation.accountable(for: action.number, among: sheet.seated).map { sheet.names[$0] }
        let objective = action.objective.map { words("realisation.objectiveNumber", ["number": words.number($0)]) }
        return [.heading(action.title)]
            + facts([
                ("realisation.sheet.owner", accountable), ("realisation.fact.objective", objective),
                ("realisation.fact.content", action.content),
            ]) + facts(of: action) + roles(in: action.number)
    }

    /// Promises, whose they are, and whether they are kept.
    var commitments: [PrintedBlock] {
        table(
            ["realisation.column.commitment", "realisation.column.owner", "realisation.column.state"],
            cycle.realisation.commitments.map { life in
                [
                    life.commitment.value.text, words.owner(of: life, sheet),
                    words(life.closed == nil ? "realisation.commitment.open" : "realisation.commitment.closed"),
                ]
            }
        )
    }

    var risks: [PrintedBlock] {
        table(
            [
                "realisation.column.risk", "realisation.column.likelihood", "realisation.column.severity",
                "realisation.risk.prevention", "realisation.column.watcher",
            ],
            cycle.realisation.weightedRisks.map { risk in
                [
                    risk.what, words.level(risk.likelihood, of: "likelihood"),
                    words.level(risk.severity, of: "severity"), risk.prevention ?? "", sheet.names[risk.organisation],
                ]
            }
        )
    }

    /// What happens when: the actions, the tasks that have a day, the meetings that are fixed.
    var calendar: [PrintedBlock] {
        let actions = cycle.realisation.standingActions.compactMap { action in
            words.period(of: action).map { (action.start ?? action.end, [$0, action.title, ""]) }
        }
        let tasks = cycle.realisation.standingTasks.filter { $0.state.isOpen || $0.state == .done }.map(\.task.value)
            .compactMap { task in
                task.due.map { ($0, [words.shortDay($0), task.what, sheet.names[task.organisation]]) }
            }
        let meetings = cycle.meetings.all.filter { $0.cancelled == nil }.compactMap { meeting in
            meeting.fixed.map { fixed in
                let day = fixed.value.slot.day
                return (day, [words.shortDay(day), meeting.plan.title, meeting.place ?? ""])
            }
        }
        let all = actions.map { ($0.0 ?? sheet.day, $0.1) } + tasks + meetings
        return table(
            ["sheet.column.when", "sheet.column.what", "sheet.column.who"],
            all.sorted { $0.0 < $1.0 }.map(\.1)
        )
    }
}

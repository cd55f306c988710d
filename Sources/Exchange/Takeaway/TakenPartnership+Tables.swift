import Cooperation

extension TakenPartnership {
    static let budgetColumns =
        ["cycle", "line", "side", "account", "in_kind", "label", "owner", "hours", "due_on"]
        + BudgetStage.allCases.map { "\($0.rawValue)_euros" }

    /// An amount that nobody said stays empty: unknown is not zero (I-32).
    func budgetRows(_ cycle: TakenCycle) -> [[String]] {
        cycle.budget.lines.map { taken in
            [
                String(cycle.number), String(taken.line.number), taken.side?.rawValue ?? "", taken.line.account,
                taken.isInKind ? "1" : "0", taken.line.label,
                taken.line.owner.organisation.map(name) ?? "common_pot", taken.line.hours.map { String($0) } ?? "",
                taken.line.dueOn?.description ?? "",
            ] + BudgetStage.allCases.map { taken.cents[$0.rawValue].map(CSVText.amount) ?? "" }
        }
    }

    static let actionColumns = [
        "cycle", "kind", "number", "action", "title", "organisation", "role", "state", "start", "end", "objective",
        "place", "publics", "means",
    ]

    /// Actions, then who has which part in them, then tasks, commitments and risks.
    func actionRows(_ cycle: TakenCycle) -> [[String]] {
        let realisation = cycle.realisation
        func row(
            _ kind: String,
            number: Int,
            action: Int? = nil,
            _ title: String = "",
            organisation: OrganisationID? = nil,
            role: String = "",
            state: String = "",
            end: Day? = nil
        ) -> [String] {
            [
                String(cycle.number), kind, String(number), action.map { String($0) } ?? "", title,
                name(organisation), role, state, "", end?.description ?? "", "", "", "", "",
            ]
        }
        let dropped = Set(realisation.droppedActions.map(\.said.action))
        let actions = realisation.actions.map(\.said).map { action in
            [
                String(cycle.number), "action", String(action.number), "", action.title, "", "",
                dropped.contains(action.number) ? "dropped" : "",
                action.start?.description ?? "", action.end?.description ?? "",
                action.objective.map { String($0) } ?? "", action.place ?? "", action.publics ?? "",
                action.means ?? "",
            ]
        }
        let roles = realisation.roles.enumerated().map { index, role in
            row(
                "role",
                number: index + 1,
                action: role.offer.said.action,
                organisation: role.offer.said.organisation,
                role: role.offer.said.role.rawValue,
                state: role.answer?.said.rawValue ?? "offered"
            )
        }
        let tasks = realisation.tasks.map { taken in
            row(
                "task",
                number: taken.task.said.number,
                action: taken.task.said.action,
                taken.task.said.what,
                organisation: taken.task.said.organisation,
                state: taken.state.rawValue,
                end: taken.task.said.due
            )
        }
        let commitments = realisation.commitments.map { taken in
            row(
                "commitment",
                number: taken.commitment.said.number,
                taken.commitment.said.text,
                organisation: taken.commitment.said.owner,
                state: taken.closed == nil ? "open" : "closed",
                end: taken.commitment.said.due
            )
        }
        let risks = realisation.risks.map(\.said).map { risk in
            row(
                "risk",
                number: risk.number,
                risk.what,
                organisation: risk.organisation,
                state: "\(risk.likelihood)x\(risk.severity)"
            )
        }
        return actions + roles + tasks + commitments + risks
    }

    static let decisionColumns = [
        "cycle", "number", "subject", "way", "title", "asked_by", "opened_at", "answer_by", "outcome", "closed_at",
        "counted", "partners", "quorum", "dissent",
    ]

    /// Each decision with the words of those who disagree beside it (I-15).
    func decisionRows(_ cycle: TakenCycle) -> [[String]] {
        cycle.decisions.map { decision in
            let question = decision.proposal.question
            let ending = decision.ending?.said
            let dissent = decision.dissent.map { voice in
                let words = [voice.said.words, voice.said.keep, voice.said.change].compactMap { $0 }
                let said = ([voice.said.choice.rawValue] + words).joined(separator: " – ")
                return "\(name(voice.said.organisation)): \(said)"
            }
            return [
                String(cycle.number), String(decision.proposal.number), question.subject.rawValue,
                question.way.rawValue, question.title, name(decision.proposal.asker), decision.opened.at.text,
                question.answerBy.description, ending?.outcome.rawValue ?? "", decision.ending?.at.text ?? "",
                ending.map { String($0.counted.count) } ?? "", ending.map { String($0.partners.count) } ?? "",
                ending.map { String($0.quorum) } ?? "", dissent.joined(separator: " / "),
            ]
        }
    }
}

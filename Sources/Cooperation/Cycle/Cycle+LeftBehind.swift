/// Something that an organisation had on it when it left the table: it stays in its name, and waits for somebody who
/// takes it up by their own word.
package struct LeftBehind: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case task, role, charge, commitment, line, voice }

    package let kind: Kind
    package let organisation: OrganisationID
    package let what: String
    /// Where it can be taken up.
    package let part: CyclePart
}

extension Cycle {
    /// What those who withdrew, or became part of another organisation, leave open.
    package func leftBehind(on day: Day) -> [LeftBehind] {
        let gone = Set(
            partnership.organisations(on: day).filter { $0.state == .withdrawn || $0.state == .merged }
                .map(\.organisation)
        )
        guard !gone.isEmpty else { return [] }
        let seated = Set(seated(on: day))
        return leftTasks(gone, seated) + leftRoles(gone, seated) + leftCharges(gone, seated)
            + leftCommitments(gone, seated) + leftLines(gone, seated) + leftVoices(gone, on: day)
    }

    /// What an organisation would take up if it went on with the work of those that became part of it.
    package func leftBehind(to organisation: OrganisationID, on day: Day) -> [LeftBehind] {
        let predecessors = Set(partnership.predecessors(of: organisation).map(\.value.organisation))
        return predecessors.isEmpty ? [] : leftBehind(on: day).filter { predecessors.contains($0.organisation) }
    }

    private func leftTasks(_ gone: Set<OrganisationID>, _ seated: Set<OrganisationID>) -> [LeftBehind] {
        realisation.standingTasks.filter { task in
            gone.contains(task.task.value.organisation) && task.state.isUnfinished
                && !realisation.tasks.contains {
                    $0.number > task.number && $0.task.value.what == task.task.value.what
                        && seated.contains($0.task.value.organisation)
                }
        }.map { left(.task, $0.task.value.organisation, $0.task.value.what, .realisation) }
    }

    /// Who did an action or answered for it; not once another does.
    private func leftRoles(_ gone: Set<OrganisationID>, _ seated: Set<OrganisationID>) -> [LeftBehind] {
        let taken = realisation.roles.filter {
            $0.isTaken && ($0.role == .responsible || $0.role == .accountable) && !realisation.isDropped($0.action)
        }
        return taken.filter { part in
            gone.contains(part.organisation) && evaluation.outcomes[Intention(.action, part.action)] == nil
                && !taken.contains {
                    $0.action == part.action && $0.role == part.role && seated.contains($0.organisation)
                }
        }.map { left(.role, $0.organisation, title(of: Intention(.action, $0.action)) ?? "", .realisation) }
    }

    private func leftCharges(_ gone: Set<OrganisationID>, _ seated: Set<OrganisationID>) -> [LeftBehind] {
        frame.vacated(seated: Array(seated)).filter { gone.contains($0.organisation) }
            .map { left(.charge, $0.organisation, $0.role.rawValue, .frame) }
    }

    private func leftCommitments(_ gone: Set<OrganisationID>, _ seated: Set<OrganisationID>) -> [LeftBehind] {
        realisation.commitments.compactMap { life in
            guard let owner = life.commitment.value.owner, gone.contains(owner), life.closed == nil else { return nil }
            let isTaken = realisation.commitments.contains {
                $0.number > life.number && $0.commitment.value.text == life.commitment.value.text
                    && ($0.commitment.value.owner.map(seated.contains) ?? true)
            }
            return isTaken ? nil : left(.commitment, owner, life.commitment.value.text, .realisation)
        }
    }

    private func leftLines(_ gone: Set<OrganisationID>, _ seated: Set<OrganisationID>) -> [LeftBehind] {
        let lines = budget.lines.values.map(\.value).sorted { $0.number < $1.number }
        return lines.compactMap { line in
            guard let owner = line.owner.organisation, gone.contains(owner) else { return nil }
            let isTaken = lines.contains {
                $0.number > line.number && $0.account == line.account && $0.label == line.label
                    && ($0.owner.organisation.map(seated.contains) ?? true)
            }
            return isTaken ? nil : left(.line, owner, line.label, .budget)
        }
    }

    /// A voice given in a question that is still open: it falls, and is kept beside it.
    private func leftVoices(_ gone: Set<OrganisationID>, on day: Day) -> [LeftBehind] {
        decisions.open.flatMap { decision in
            decision.fallen(among: partners(on: day)).filter(gone.contains)
                .map { left(.voice, $0, decision.question.title, .decisions) }
        }
    }

    private func left(_ kind: LeftBehind.Kind, _ organisation: OrganisationID, _ what: String, _ part: CyclePart)
        -> LeftBehind
    {
        LeftBehind(kind: kind, organisation: organisation, what: what, part: part)
    }
}

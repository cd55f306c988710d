import Cooperation

extension Oracle {
    /// Whether the command must succeed; nothing when the clerk has no opinion.
    package func foresees(_ step: LifeStep) -> Bool? {
        let organisation = step.organisation
        let day = step.moment.day
        let said = words[organisation] ?? []
        let speaks = hasVoice(organisation) && !versions.isEmpty
        switch step.command {
        case .answer(let kind, let message, _, let seen):
            return speaks && seen == said.count && (kind != .ask || message != nil)
                && !isPartner(organisation, on: day)
        case .accept(let acceptance, let seen):
            guard speaks, seen == said.count, acceptance.version == versions.count,
                acceptance.hash == versions.last?.hash, acceptance.freely || origin != .required,
                canDecide(
                    step.person,
                    for: organisation,
                    on: day,
                    cents: acceptance.amountCents ?? 0,
                    referredBackOn: .some(acceptance.referredBackOn)
                )
            else { return false }
            return standing(organisation, on: day) != .accepted || lastAcceptance(organisation) != acceptance
        case .withdraw(let seen):
            return speaks && seen == said.count && isSeated(organisation, on: day)
                && standing(organisation, on: day) != .onNotice
                && canDecide(step.person, for: organisation, on: day, referredBackOn: .some(nil))
        case .object(let version):
            return isSeated(organisation, on: day) && version > substance && version <= versions.count
        case .save, .publish, .name, .unname, .notify, .remind, .reply:
            return isSeated(organisation, on: day) ? nil : false
        case .openNotice, .export, .wait: return true
        case .open, .issue, .revoke: return nil
        }
    }

    func lastAcceptance(_ organisation: OrganisationID) -> Acceptance? {
        for case .accepted(_, let acceptance) in (words[organisation] ?? []).reversed() { return acceptance }
        return nil
    }
}

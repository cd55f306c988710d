import Cooperation

extension Oracle {
    /// Writes down what was done, from what was asked, not from what the program says happened.
    package mutating func keep(_ step: LifeStep, changed: Bool) {
        let organisation = step.organisation
        let day = step.moment.day
        switch step.command {
        case .open(let opening, _):
            origin = opening.origin.kind
            words[opening.initiator, default: []].append(.opened)
        case .publish(let paper, let change, _): publish(paper, change)
        case .object(let version): versions[version - 1].isSubstance = true
        case .name(let other): if words[other]?.first != .opened { named[other] = true }
        case .unname(let other): named[other] = false
        case .notify:
            for (other, isNamed) in named where isNamed && replyBy[other] == nil && words[other] == nil {
                replyBy[other] = .some(versions.last?.paper.replyBy)
            }
        case .openNotice: if changed { opened.insert(organisation) }
        case .answer(let kind, let message, let printed, _):
            words[organisation, default: []].append(word(kind, printed ? message : nil))
        case .accept(let acceptance, _):
            words[organisation, default: []].append(.accepted(version: versions.count, acceptance))
        case .withdraw:
            let agreed = lastAcceptance(organisation).map { versions[$0.version - 1].paper.noticeDays } ?? 0
            let days = isPartner(organisation, on: day) ? agreed : 0
            words[organisation, default: []].append(.leaving(on: day.advanced(by: days)))
        case .issue(let mandate): powers.append(Power(organisation: organisation, mandate: mandate))
        case .revoke(let id):
            for index in powers.indices
            where powers[index].organisation == organisation && powers[index].mandate.id == id {
                powers[index].revoked = day
            }
        case .save, .remind, .reply, .export, .wait: break
        }
    }

    private mutating func publish(_ paper: Paper, _ change: ChangeKind) {
        let promises = versions.last.map { last in
            last.paper.hours != paper.hours || last.paper.noticeDays != paper.noticeDays
                || last.paper.start != paper.start || last.paper.end != paper.end
        }
        versions.append(
            Version(paper: paper, hash: paper.lifeHash, isSubstance: promises ?? true || change == .substance)
        )
    }

    private func word(_ kind: AnswerKind, _ printed: String?) -> Word {
        switch kind {
        case .ask: .asked
        case .joinDesign: .joined
        case .networkOnly, .serviceProvider, .notNow, .decline: .declined
        case .contest: .contested(printed: printed)
        }
    }
}

package import Cooperation

extension LifeStep {
    /// Asks the rules, as a page would, and nothing else.
    package func decide(on partnership: Partnership, as own: Organisation) throws -> LifeDecision {
        let speaker = speaker(of: own)
        var decision = LifeDecision(actor: speaker.actor())
        switch command {
        case .accept(let acceptance, let seen):
            let (events, mandate) = try partnership.accept(acceptance, seen: seen, by: speaker, at: moment)
            decision = LifeDecision(partnership: events, actor: speaker.actor(under: mandate))
        case .withdraw(let seen):
            let (events, mandate) = try partnership.withdraw(message: nil, seen: seen, by: speaker, at: moment)
            decision = LifeDecision(partnership: events, actor: speaker.actor(under: mandate))
        case .issue(let mandate): decision.organisation = try own.issue(mandate, by: person ?? PersonID(""))
        case .revoke(let mandate):
            decision.organisation = try own.revoke(mandate, by: person ?? PersonID(""), on: moment.day)
        default: decision.partnership = try events(on: partnership, by: speaker)
        }
        return decision
    }

    private func events(on partnership: Partnership, by speaker: Speaker) throws -> [PartnershipEvent] {
        switch command {
        case .open(let opening, let paper): try partnership.open(opening, paper, on: moment.day)
        case .save(let paper, let version):
            try partnership.save(paper, basedOn: version, by: speaker, at: moment)
        case .publish(let paper, let change, let version):
            try partnership.publish(
                paper,
                hash: paper.lifeHash,
                change: change,
                comment: nil,
                basedOn: version,
                by: speaker,
                at: moment
            )
        case .object(let version): try partnership.object(to: version, reason: nil, by: speaker, at: moment)
        case .name(let other):
            try partnership.name(
                Naming(
                    organisation: other,
                    passage: "avec \(other)",
                    score: 0.5,
                    version: max(1, partnership.versions.count)
                ),
                by: speaker,
                at: moment
            )
        case .unname(let other): try partnership.unname(other, by: speaker, at: moment)
        case .notify: try partnership.notify(initiatorVerified: true, by: speaker, at: moment)
        case .remind(let other): try partnership.remind(other, by: speaker, at: moment)
        case .openNotice: partnership.openNotice(by: speaker)
        case .answer(let kind, let message, let printed, let seen):
            try partnership.answer(
                Answer(organisation: organisation, kind: kind, message: message, printed: printed),
                seen: seen,
                by: speaker,
                at: moment
            )
        case .reply(let other): try partnership.reply("Voici la réponse.", to: other, by: speaker, at: moment)
        case .export(let format): partnership.export(format)
        case .accept, .withdraw, .issue, .revoke, .wait: []
        }
    }

    /// A member with the mandates given; whoever else shows those of others.
    private func speaker(of own: Organisation) -> Speaker {
        person.flatMap(own.speaker)
            ?? Speaker(
                person: person,
                organisation: organisation,
                mandates: own.mandates.keys.sorted().compactMap { own.mandates[$0] },
                means: .link
            )
    }
}

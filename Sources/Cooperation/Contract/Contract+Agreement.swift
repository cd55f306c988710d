/// How far the partners agree on what they aim at (S-033); what is not known yet is counted apart (I-32).
package struct ObjectiveAgreement: Sendable, Equatable {
    package let common: Int
    package let disputed: Int
    package let unknown: Int

    package init(common: Int, disputed: Int, unknown: Int) {
        self.common = common
        self.disputed = disputed
        self.unknown = unknown
    }

    /// Share of the common ones among those known to be common or not; nothing while there is none.
    package var rate: Double? {
        common + disputed == 0 ? nil : Double(common) / Double(common + disputed)
    }
}

/// The way from objectives to means, and where it is broken (S-048).
package struct OrphanObjective: Sendable, Equatable {
    package enum Lack: String, Sendable, CaseIterable { case action, means, indicator }

    package let objective: Int
    package let lacks: [Lack]
}

extension Contract {
    package func agreement(among partners: [OrganisationID]) -> ObjectiveAgreement {
        let answers = objectives.filter { $0.kind == .collective }.map { $0.isCommon(among: partners) }
        return ObjectiveAgreement(
            common: answers.count { $0 == true },
            disputed: answers.count { $0 == false },
            unknown: answers.count { $0 == nil }
        )
    }

    /// The collective objective that the fewest partners still do not agree with, and who they are; nothing once all
    /// agree with one, or while there is none (S-007, S-033).
    package func unshared(among partners: [OrganisationID]) -> (objective: Objective, awaited: [OrganisationID])? {
        let aims = objectives.filter { $0.kind == .collective }
        guard partners.count >= 2, !aims.contains(where: { $0.isCommon(among: partners) == true }) else { return nil }
        return aims.map { aim in (objective: aim, awaited: partners.filter { !aim.isAgreed(by: $0) }) }
            .min { $0.awaited.count < $1.awaited.count }
    }

    /// Objectives that no action serves, for which nobody brings anything, or that nothing measures.
    package func orphans(in cycle: Cycle) -> [OrphanObjective] {
        let served = Set(cycle.realisation.standingActions.compactMap(\.objective))
        return objectives.compactMap { objective in
            var lacks: [OrphanObjective.Lack] = []
            if !served.contains(objective.number) { lacks.append(.action) }
            if !pledges.contains(where: { $0.made.value.objective == objective.number }) { lacks.append(.means) }
            if !objective.isMeasurable(start: cycle.start) { lacks.append(.indicator) }
            return lacks.isEmpty ? nil : OrphanObjective(objective: objective.number, lacks: lacks)
        }
    }

    /// Partners that said no objective of their own: allowed, and shown as blank (S-121).
    package func withoutOwnObjective(among partners: [OrganisationID]) -> [OrganisationID] {
        partners.filter { partner in
            !objectives.contains { $0.kind == .own && $0.author == partner }
        }
    }
}

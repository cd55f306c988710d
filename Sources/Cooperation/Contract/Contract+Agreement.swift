/// How far the partners agree on what they aim at (S-033): shares are of what all have answered (I-32).
package struct ObjectiveAgreement: Sendable, Equatable {
    package let common: Int
    package let disputed: Int
    package let unknown: Int

    /// Share of the objectives on which all have spoken that are common; nothing while there is none.
    package var rate: Double? {
        common + disputed == 0 ? nil : Double(common) / Double(common + disputed)
    }
}

/// The way from objectives to means, and where it is broken (S-048).
package struct OrphanObjective: Sendable, Equatable {
    package enum Lack: String, Sendable, CaseIterable { case indicator, means }

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

    /// Objectives that nothing measures, or for which nobody brings anything.
    package func orphans(start: Day?) -> [OrphanObjective] {
        objectives.compactMap { objective in
            var lacks: [OrphanObjective.Lack] = []
            if !objective.isMeasurable(start: start) { lacks.append(.indicator) }
            if !pledges.contains(where: { $0.made.value.objective == objective.number }) { lacks.append(.means) }
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

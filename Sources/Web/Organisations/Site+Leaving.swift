import Cooperation
import Journal

extension Site {
    /// The organisation withdraws from every table where it sits, then speaks for itself here no more.
    func leave(_ id: OrganisationID, by person: PersonID, back: Day?) async throws {
        let papers = try await store.everyPaper(of: id).map(\.id)
        try await store.perform { [self] unit in
            guard let organisation = try unit.load(Organisation.self, id),
                let speaker = organisation.speaker(person)?.referring(back: back)
            else { throw Trouble.absent }
            let events = try organisation.leave(by: person, on: unit.moment.day)
            for paper in papers { try withdraw(from: paper, speaker, unit) }
            try unit.append(
                Organisation.self,
                id,
                events,
                by: Actor(person: person, organisation: id, means: .account)
            )
            try unit.endInvitations(to: id) { _ in true }
        }
    }

    /// The tables that the person has no mandate to leave in its name.
    func tablesKeeping(_ organisation: Organisation, from person: PersonID) async throws -> [Partnership] {
        guard let speaker = organisation.speaker(person) else { return [] }
        let day = moment().day
        return try await store.everyPaper(of: organisation.id).filter { $0.keeps(speaker, on: day) }
    }

    private func withdraw(from id: PartnershipID, _ speaker: Speaker, _ unit: UnitOfWork) throws {
        guard let paper = try unit.load(Partnership.self, id),
            paper.mustWithdraw(speaker.organisation, on: unit.moment.day)
        else { return }
        let seen = paper.participations[speaker.organisation]?.acts.count ?? 0
        let withdrawn = try paper.withdraw(message: nil, seen: seen, by: speaker, at: unit.moment)
        let changed = try unit.append(
            Partnership.self,
            id,
            withdrawn.events,
            by: speaker.actor(under: withdrawn.mandate)
        )
        guard case .withdrawn(let withdrawal) = withdrawn.events.first else { return }
        try TableNews(
            notices: Notices(site: self, unit: unit, paper: changed),
            organisation: speaker.organisation
        ).withdrawn(withdrawal)
    }
}

package import Cooperation
package import Journal

extension Site {
    /// The organisation becomes part of another: each of its seats ends that day, the table and the other are told.
    func merge(_ id: OrganisationID, _ merger: Merger, by person: PersonID) async throws {
        try await store.perform { [self] unit in try unit.merge(id, merger, by: person, site: self) }
    }

    /// The merger will not happen: seats stay, and those who were told are told.
    func recallMerger(of id: OrganisationID, by person: PersonID) async throws {
        try await store.perform { [self] unit in
            guard let organisation = try unit.load(Organisation.self, id) else { throw Trouble.absent }
            let actor = Actor(person: person, organisation: id, means: .account)
            let events = try organisation.recallMerger(by: person, on: unit.moment.day)
            try unit.append(Organisation.self, id, events, by: actor)
            for paper in try Partnerships.all(of: id, on: unit.connection) {
                guard let partnership = try unit.load(Partnership.self, paper) else { continue }
                let kept = partnership.keep(seatOf: id)
                guard !kept.isEmpty else { continue }
                let changed = try unit.append(Partnership.self, paper, kept, by: actor)
                try TableNews(notices: Notices(site: self, unit: unit, paper: changed), organisation: id)
                    .mergerRecalled(organisation.merger?.into)
            }
        }
    }
}

extension UnitOfWork {
    /// Somebody says that the organisation becomes part of another: each of its seats ends that day, those whom it
    /// concerns are told.
    package func merge(_ id: OrganisationID, _ merger: Merger, by person: PersonID, site: Site) throws {
        guard let organisation = try load(Organisation.self, id) else { throw Trouble.absent }
        guard let other = try load(Organisation.self, merger.into) else { throw OrganisationRefusal.mergerUnknown }
        let actor = Actor(person: person, organisation: id, means: .account)
        let events = try organisation.merge(into: other, merger, by: person, on: moment.day)
        try append(Organisation.self, id, events, by: actor)
        for paper in try Partnerships.all(of: id, on: connection) {
            try endSeat(of: id, in: paper, by: actor, site: site)
        }
    }

    /// An organisation that is part of another by now takes no new place.
    func requireStanding(_ organisation: OrganisationID) throws {
        if try load(Organisation.self, organisation)?.isMerged(on: moment.day) == true {
            throw OrganisationRefusal.merged
        }
    }

    /// Notes in a paper that a seat ends by a merger, one that was taken after it was told as well.
    func endSeat(of id: OrganisationID, in paper: PartnershipID, by actor: Actor, site: Site) throws {
        guard let organisation = try load(Organisation.self, id), let merger = organisation.merger,
            let partnership = try load(Partnership.self, paper)
        else { return }
        let ended = partnership.end(seatOf: id, by: merger, on: moment.day)
        guard !ended.isEmpty else { return }
        let changed = try append(Partnership.self, paper, ended, by: actor)
        let notices = Notices(site: site, unit: self, paper: changed)
        try TableNews(notices: notices, organisation: id).merged(merger)
        if !changed.isSeated(merger.into, on: moment.day) { try notices.tellSuccessor(of: id, merger) }
    }
}

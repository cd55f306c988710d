import Cooperation
import Journal

/// One partnership in somebody's calendar, and for which of their organisations.
struct CalendarTable: Sendable {
    let paper: Partnership
    let readers: [OrganisationID]
}

extension Site {
    /// What a calendar link shows today; nothing at all once its owner belongs to none of its organisations.
    func tables(of link: CalendarLink, on day: Day) async throws -> [CalendarTable]? {
        let own = try await store.read { try link.organisations(on: $0) }
        guard !own.isEmpty else { return nil }
        var tables: [CalendarTable] = []
        for organisation in own {
            for paper in try await store.papers(of: organisation) {
                guard (link.partnership ?? paper.id) == paper.id, paper.isSeated(organisation, on: day),
                    !tables.contains(where: { $0.paper.id == paper.id })
                else { continue }
                tables.append(CalendarTable(paper: paper, readers: own.filter { paper.isSeated($0, on: day) }))
            }
        }
        return tables
    }
}

extension CalendarLink {
    /// The organisations for which its owner still reads: all of theirs, or the one that sits at the one table.
    func organisations(on connection: any Connection) throws -> [OrganisationID] {
        try Memberships.of(person, on: connection)
            .filter { $0.standing != .claimant && (partnership == nil || $0.organisation == organisation) }
            .map { $0.organisation }
    }

    /// Ends the links that this one takes the place of: that for all is one, whichever organisation it was made under,
    /// and even once its owner has left that one.
    func end(in unit: UnitOfWork) throws {
        let links = unit.connection.links
        for waiting in try links.waiting(.calendar) {
            let earlier = try waiting.read(CalendarLink.self)
            guard earlier.person == person, earlier.partnership == partnership,
                partnership == nil || earlier.organisation == organisation
            else { continue }
            try links.end(.calendar, about: earlier, at: unit.moment.instant)
        }
    }
}

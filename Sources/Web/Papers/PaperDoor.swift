import Cooperation
import Hummingbird
import Journal

extension MemberContext {
    var today: Day { words.today }

    /// The paper of the address, through the organisation that reads: absent and forbidden are the same 404.
    func paper() async throws -> Partnership { try await loadedPaper().state }

    /// The same, with where its chain ends.
    func loadedPaper() async throws -> Loaded<Partnership> {
        guard let paper = try await store.paper(try paperID(), readableBy: organisation) else { throw Trouble.absent }
        return paper
    }

    /// The same, for those who sit at the table; a named organisation that does not is told so.
    func paperAtTheTable() async throws -> Partnership {
        let paper = try await paper()
        guard paper.isSeated(organisation, on: today) else { throw PartnershipRefusal.notSeated }
        return paper
    }

    /// The way back to the paper.
    func crumb(to partnership: Partnership) -> [Crumb] {
        let title = partnership.latestPaper?.title.meaningful ?? words("papers.page.untitled")
        return [Crumb(words("papers.list.title"), .papers), Crumb(title, .paper(partnership.id))]
    }

    func paperID() throws -> PartnershipID { PartnershipID(try parameter("paper")) }

    /// Decides on the paper as it is at the moment of writing, appends what was decided, and tells whom it concerns;
    /// `news` gets the paper as it was before.
    @discardableResult
    func change(
        _ decide: @escaping @Sendable (Partnership, Moment) throws -> [PartnershipEvent],
        news: @escaping @Sendable (TableNews, Partnership) throws -> Void = { _, _ in }
    ) async throws -> Partnership {
        let id = try paperID()
        let (speaker, site) = (speaker, site)
        return try await site.store.perform { unit in
            let paper = try unit.paper(id, readableBy: speaker.organisation)
            let changed = try unit.append(
                Partnership.self,
                id,
                try decide(paper, unit.moment),
                by: speaker.actor()
            )
            let notices = Notices(site: site, unit: unit, paper: changed)
            try news(TableNews(notices: notices, organisation: speaker.organisation), paper)
            return changed
        }
    }
}

extension UnitOfWork {
    /// The paper through the organisation that writes.
    func paper(_ id: PartnershipID, readableBy organisation: OrganisationID) throws -> Partnership {
        guard let paper = try load(Partnership.self, id), paper.isReadable(by: organisation) else {
            throw Trouble.absent
        }
        return paper
    }
}

import Cooperation

extension Scene {
    mutating func publish(
        _ paper: Paper,
        _ change: ChangeKind = .substance,
        by organisation: OrganisationID = World.socialCentre,
        basedOn version: Int? = nil
    ) throws {
        let new = try partnership.publish(
            paper,
            hash: World.hash(paper),
            change: change,
            comment: nil,
            basedOn: version ?? partnership.versions.count,
            by: World.speaker(for: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    /// Publishes the present text with another title.
    mutating func retitle(_ title: String, _ change: ChangeKind, by organisation: OrganisationID = World.socialCentre)
        throws
    {
        var paper = try current.paper
        paper.title = title
        try publish(paper, change, by: organisation)
    }

    mutating func name(_ organisation: OrganisationID, by author: OrganisationID = World.socialCentre) throws {
        let naming = Naming(organisation: organisation, passage: "avec \(organisation)", score: 0.9, version: 1)
        keep(try partnership.name(naming, by: World.speaker(for: author), at: moment), by: author)
    }

    mutating func unname(_ organisation: OrganisationID, by author: OrganisationID = World.socialCentre) throws {
        keep(try partnership.unname(organisation, by: World.speaker(for: author), at: moment), by: author)
    }

    mutating func notify(by author: OrganisationID = World.socialCentre, verified: Bool = true) throws {
        keep(
            try partnership.notify(initiatorVerified: verified, by: World.speaker(for: author), at: moment),
            by: author
        )
    }

    mutating func remind(_ organisation: OrganisationID, by author: OrganisationID = World.socialCentre) throws {
        keep(try partnership.remind(organisation, by: World.speaker(for: author), at: moment), by: author)
    }

    mutating func openNotice(_ organisation: OrganisationID) {
        keep(partnership.openNotice(of: organisation), by: organisation)
    }

    mutating func answer(
        _ organisation: OrganisationID,
        _ kind: AnswerKind,
        _ message: String? = nil,
        printed: Bool = false,
        seen: Int? = nil
    ) throws {
        let answer = Answer(organisation: organisation, kind: kind, message: message, printed: printed)
        let new = try partnership.answer(
            answer,
            seen: seen ?? self.seen(organisation),
            by: World.link(of: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    mutating func reply(_ message: String, to organisation: OrganisationID, by author: OrganisationID) throws {
        keep(
            try partnership.reply(message, to: organisation, by: World.speaker(for: author), at: moment),
            by: author
        )
    }

    mutating func object(to version: Int, by organisation: OrganisationID) throws {
        let new = try partnership.object(
            to: version,
            reason: "Le sens change.",
            by: World.speaker(for: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    mutating func accept(
        _ organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        seen: Int? = nil,
        change: (inout Acceptance) -> Void = { _ in }
    ) throws {
        let current = try current
        var acceptance = Acceptance(organisation: organisation, version: current.number, hash: current.hash)
        change(&acceptance)
        let (new, mandate) = try partnership.accept(
            acceptance,
            seen: seen ?? self.seen(organisation),
            by: World.speaker(for: organisation, mandates: mandates),
            at: moment
        )
        keep(new, by: organisation, under: mandate)
    }

    mutating func withdraw(_ organisation: OrganisationID, mandates: [Mandate]? = nil, seen: Int? = nil) throws {
        let (new, mandate) = try partnership.withdraw(
            message: nil,
            seen: seen ?? self.seen(organisation),
            by: World.speaker(for: organisation, mandates: mandates),
            at: moment
        )
        keep(new, by: organisation, under: mandate)
    }

    mutating func export(_ format: String = "pdf") {
        keep(partnership.export(format), by: World.socialCentre)
    }
}

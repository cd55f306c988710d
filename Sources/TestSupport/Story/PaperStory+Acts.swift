package import Cooperation

extension PaperStory {
    package mutating func publish(
        _ paper: Paper,
        _ change: ChangeKind = .substance,
        by organisation: OrganisationID = Personas.acacias,
        basedOn version: Int? = nil
    ) throws {
        let new = try partnership.publish(
            paper,
            hash: PaperStory.hash(paper),
            change: change,
            comment: nil,
            basedOn: version ?? partnership.versions.count,
            by: Personas.speaker(for: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    package mutating func save(_ paper: Paper, by organisation: OrganisationID = Personas.acacias) throws {
        let version = partnership.versions.count
        let speaker = Personas.speaker(for: organisation)
        keep(try partnership.save(paper, basedOn: version, by: speaker, at: moment), by: organisation)
    }

    /// Publishes the present text with another title.
    package mutating func retitle(
        _ title: String,
        _ change: ChangeKind,
        by organisation: OrganisationID = Personas.acacias
    )
        throws
    {
        var paper = try current.paper
        paper.title = title
        try publish(paper, change, by: organisation)
    }

    package mutating func name(_ organisation: OrganisationID, by author: OrganisationID = Personas.acacias) throws {
        let naming = Naming(organisation: organisation, passage: "avec \(organisation)", score: 0.9, version: 1)
        keep(try partnership.name(naming, by: Personas.speaker(for: author), at: moment), by: author)
    }

    package mutating func unname(_ organisation: OrganisationID, by author: OrganisationID = Personas.acacias) throws {
        keep(try partnership.unname(organisation, by: Personas.speaker(for: author), at: moment), by: author)
    }

    package mutating func notify(by author: OrganisationID = Personas.acacias, verified: Bool = true) throws {
        keep(
            try partnership.notify(initiatorVerified: verified, by: Personas.speaker(for: author), at: moment),
            by: author
        )
    }

    package mutating func remind(_ organisation: OrganisationID, by author: OrganisationID = Personas.acacias) throws {
        keep(try partnership.remind(organisation, by: Personas.speaker(for: author), at: moment), by: author)
    }

    package mutating func openNotice(_ organisation: OrganisationID) {
        keep(partnership.openNotice(by: Personas.speaker(for: organisation)), by: organisation)
    }

    package mutating func answer(
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
            by: Personas.link(of: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    package mutating func reply(_ message: String, to organisation: OrganisationID, by author: OrganisationID) throws {
        keep(
            try partnership.reply(message, to: organisation, by: Personas.speaker(for: author), at: moment),
            by: author
        )
    }

    package mutating func object(to version: Int, by organisation: OrganisationID) throws {
        let new = try partnership.object(
            to: version,
            reason: "Le sens change.",
            by: Personas.speaker(for: organisation),
            at: moment
        )
        keep(new, by: organisation)
    }

    package mutating func accept(
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
            by: Personas.speaker(for: organisation, mandates: mandates),
            at: moment
        )
        keep(new, by: organisation, under: mandate)
    }

    package mutating func withdraw(
        _ organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        back: Day? = nil,
        seen: Int? = nil
    ) throws {
        let (new, mandate) = try partnership.withdraw(
            message: nil,
            seen: seen ?? self.seen(organisation),
            by: Personas.speaker(for: organisation, mandates: mandates).referring(back: back),
            at: moment
        )
        keep(new, by: organisation, under: mandate)
    }

    /// The organisation becomes part of another, today unless later.
    package mutating func merge(_ organisation: OrganisationID, into other: OrganisationID, days: Int = 0) {
        let merger = Merger(into: other, on: day.advanced(by: days))
        keep(partnership.end(seatOf: organisation, by: merger, on: day), by: organisation)
    }

    package mutating func export(_ format: String = "pdf") {
        keep(partnership.export(format), by: Personas.acacias)
    }
}

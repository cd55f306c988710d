import Cooperation
import Journal

extension TableNews {
    /// The text changed: those whose acceptance was of other words are asked again, the others may object to what is
    /// called a correction.
    func published(after before: Partnership) throws {
        guard let version = notices.paper.versions.last?.value, version.number > 1 else { return }
        let asked = reopened(since: before)
        try tell(asked, "reopened") { words in ["version": words.number(version.number)] }
        guard version.change == .correction else { return }
        let link = address(of: version.number)
        let told = try table.filter { try !asked.contains($0) && $0 != organisation && admitCorrection(to: $0) }
        try tell(told, "corrected", byLink: true) { words in
            ["version": words.number(version.number), "link": link]
        }
    }

    /// Somebody says that a correction changes the meaning: its author learns it, and whoever had accepted is asked.
    func objected(to version: Int, reason: String?, after before: Partnership) throws {
        let link = address(of: version)
        let arguments = { (words: Words) in
            ["version": words.number(version), "reason": reason ?? "", "link": link]
        }
        let author = notices.paper.version(version)?.record.actor.organisation ?? notices.paper.initiator
        try tell([author].compactMap(\.self), "objected", arguments)
        try tell(reopened(since: before), "disputed", arguments)
    }

    /// Whether this one may be written to of a correction: once a day for each paper, however many are published.
    private func admitCorrection(to other: OrganisationID) throws -> Bool {
        let unit = notices.unit
        return try unit.connection.attempts.admit(
            "correction \(notices.paper.id) \(other)",
            at: unit.moment.instant,
            limit: 1,
            within: 86_400
        )
    }

    private func reopened(since before: Partnership) -> [OrganisationID] {
        let day = notices.unit.moment.day
        let partners = notices.paper.partners(on: day)
        return before.partners(on: day).filter { !partners.contains($0) }
    }

    private func address(of version: Int) -> String {
        notices.site.configuration.baseAddress + Link.paperDifferences(notices.paper.id, version).path
    }
}

import Cooperation
import Journal

extension MemberContext {
    /// The silent organisations that the last message about this paper did not reach; told to those at the table.
    func undelivered(in partnership: Partnership) async throws -> Set<OrganisationID> {
        guard partnership.isSeated(organisation, on: today) else { return [] }
        let silent = partnership.participations.values.filter { $0.notice != nil && $0.acts.isEmpty }
        guard let first = silent.compactMap({ $0.notice?.record.at }).min() else { return [] }
        let failed = try await store.read { try $0.outbox.failed(since: first) }
        guard !failed.isEmpty else { return [] }
        let organisations = try await store.states(of: Set(silent.map(\.organisation)))
        var undelivered: Set<OrganisationID> = []
        for part in silent {
            guard let last = part.reminders.last?.at ?? part.notice?.record.at,
                let mail = organisations[part.organisation]?.card?.mail
            else { continue }
            if failed.contains(FailedMail(to: mail, written: last)) { undelivered.insert(part.organisation) }
        }
        return undelivered
    }
}

import Cooperation
import Journal

/// An invitation that nobody has followed yet.
struct PendingInvitation: Sendable {
    let mail: String
    let role: MemberRole
    let until: Instant
}

extension Site {
    /// Those that would still let somebody in, one for each address.
    func pendingInvitations(to organisation: Organisation) async throws -> [PendingInvitation] {
        let now = moment().instant
        let links = try await store.read { try $0.links.waiting(.invitation) }
        var pending: [String: PendingInvitation] = [:]
        for link in links where link.expires > now {
            guard let invitation = try? link.read(Invitation.self), invitation.organisation == organisation.id,
                invitation.stands(in: organisation)
            else { continue }
            pending[invitation.mail] = PendingInvitation(
                mail: invitation.mail,
                role: invitation.role,
                until: link.expires
            )
        }
        return pending.values.sorted { $0.mail < $1.mail }
    }
}

extension UnitOfWork {
    /// Ends the invitations that nobody has followed, those that expired included: they could be sent again.
    @discardableResult
    func endInvitations(to organisation: OrganisationID, where concerns: (Invitation) -> Bool) throws -> Int {
        var ended = 0
        for link in try connection.links.waiting(.invitation) {
            guard let invitation = try? link.read(Invitation.self), invitation.organisation == organisation,
                concerns(invitation)
            else { continue }
            try connection.links.end(.invitation, about: invitation, at: moment.instant)
            ended += 1
        }
        return ended
    }
}

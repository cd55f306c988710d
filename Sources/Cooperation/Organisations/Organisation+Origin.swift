/// What is told of an organisation that no directory published.
package struct HandAddition: Sendable, Hashable {
    /// The organisation at whose table it was typed in.
    package let by: OrganisationID?
    /// How it was verified since; nothing when it never was.
    package let verified: ClaimWay?
}

extension Organisation {
    /// Who added it by hand and whether it was verified since; nothing for one that a directory published.
    package var addedByHand: HandAddition? {
        declaration.map { HandAddition(by: $0.actor.organisation, verified: verified?.way) }
    }

    /// Whether it may vouch for another: a paper code or an address that a directory published proved it, not the
    /// word of others nor an address that somebody chose.
    package var mayVouch: Bool {
        switch verified?.way {
        case .code?: true
        case .mail?: declaration == nil
        case .approval?, nil: false
        }
    }
}

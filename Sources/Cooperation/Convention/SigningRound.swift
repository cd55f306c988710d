/// One closed text and everything that its signing brought.
package struct SigningRound: Sendable, Equatable {
    package let closing: Dated<ConventionClosing>
    package internal(set) var signatures: [Dated<ConventionSignature>] = []
    package internal(set) var reminders: [SignatureReminder] = []
    package internal(set) var reopening: Dated<ConventionReopening>?
    /// When an amendment changed the text after it was closed.
    package internal(set) var superseded: Record?
    /// Whether it was in force when the text was opened again.
    package internal(set) var heldUntilNext = false

    package var number: Int { closing.value.number }
    package var text: ConventionText { closing.value.text }
    package var hash: ContentHash { closing.value.hash }

    /// Whether it may still be signed, and holds the text closed.
    package var isOpen: Bool { reopening == nil && superseded == nil }

    package func signature(of organisation: OrganisationID) -> Dated<ConventionSignature>? {
        signatures.first { $0.value.organisation == organisation }
    }

    /// Whether no party left without signing.
    package var isSignedByAll: Bool { text.parties.allSatisfy { signature(of: $0) != nil } }

    /// The parties whose signature is waited for; one that left is not.
    package func awaited(among partners: [OrganisationID]) -> [OrganisationID] {
        text.parties.filter { partners.contains($0) && signature(of: $0) == nil }
    }

    /// Whether it binds: every party still there has signed, two of them at least (I-10).
    ///
    /// A party that was away while the others signed is not bound by what they hold to (I-04).
    package func isInForce(among partners: [OrganisationID]) -> Bool {
        guard heldUntilNext || isOpen, awaited(among: partners).isEmpty else { return false }
        return signatures.count { partners.contains($0.value.organisation) } >= 2
    }

    /// Whether it binds these partners, or was in force until the text was opened again.
    package func hasBound(_ partners: [OrganisationID]) -> Bool { heldUntilNext || isInForce(among: partners) }

    /// The day from which one more reminder may leave.
    package func nextReminder(to organisation: OrganisationID) -> Day {
        let last = reminders.last { $0.organisation == organisation }?.on ?? closing.value.on
        return last.advanced(by: 7)
    }

    package func lastReminder(to organisation: OrganisationID) -> Day? {
        reminders.last { $0.organisation == organisation }?.on
    }
}

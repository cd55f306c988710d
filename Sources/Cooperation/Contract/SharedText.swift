/// The two texts that all partners write as one: what they make together, and who they are together.
package enum SharedSubject: String, Sendable, Codable, CaseIterable {
    /// The common object (S-032).
    case object
    /// The partnership's name and signs (S-043).
    case identity
}

/// One version of a text of all; a new one never touches those before it.
package struct SharedText: Sendable, Codable, Equatable {
    package let subject: SharedSubject
    package let version: Int
    package let organisation: OrganisationID
    /// The partnership's name, for the identity.
    package let name: String?
    package let text: String

    package init(subject: SharedSubject, version: Int, organisation: OrganisationID, name: String?, text: String) {
        self.subject = subject
        self.version = version
        self.organisation = organisation
        self.name = name
        self.text = text
    }
}

/// A partner approves exactly one version.
package struct SharedApproval: Sendable, Codable, Equatable {
    package let subject: SharedSubject
    package let version: Int
    package let organisation: OrganisationID

    package init(subject: SharedSubject, version: Int, organisation: OrganisationID) {
        self.subject = subject
        self.version = version
        self.organisation = organisation
    }
}

/// A version and who approved it.
package struct SharedVersion: Sendable, Equatable {
    package let proposed: Dated<SharedText>
    package internal(set) var approvals: [Dated<SharedApproval>] = []

    package var number: Int { proposed.value.version }

    package func isApproved(by organisation: OrganisationID) -> Bool {
        approvals.contains { $0.value.organisation == organisation }
    }
}

package import Cooperation

/// A thing that somebody tries to do in a life; the rules decide whether it happens.
package enum LifeCommand: Sendable {
    case open(Opening, Paper)
    case save(Paper, basedOn: Int)
    case publish(Paper, ChangeKind, basedOn: Int)
    case object(version: Int)
    case name(OrganisationID)
    case unname(OrganisationID)
    case notify
    case remind(OrganisationID)
    case openNotice
    case answer(AnswerKind, message: String?, printed: Bool, seen: Int)
    case reply(to: OrganisationID)
    case accept(Acceptance, seen: Int)
    case withdraw(seen: Int)
    case export(format: String)
    case issue(Mandate)
    case revoke(MandateID)
    /// Nothing happens but time.
    case wait
}

/// A command, by whom and when.
package struct LifeStep: Sendable {
    package let command: LifeCommand
    package let organisation: OrganisationID
    /// Nobody in particular when the personal link is used.
    package let person: PersonID?
    package let moment: Moment

    package init(_ command: LifeCommand, _ organisation: OrganisationID, _ person: PersonID?, at moment: Moment) {
        self.command = command
        self.organisation = organisation
        self.person = person
        self.moment = moment
    }
}

/// What the rules decided, ready to be written.
package struct LifeDecision: Sendable {
    package var partnership: [PartnershipEvent] = []
    package var organisation: [OrganisationEvent] = []
    package let actor: Actor
}

extension Paper {
    /// Titles are never used twice in a life, so they stand for the text's fingerprint.
    package var lifeHash: ContentHash { ContentHash("sha-of-\(title)") }
}

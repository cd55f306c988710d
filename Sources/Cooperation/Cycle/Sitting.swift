/// Who sits at the table, who of them speaks, and when: what every command of a chapter asks first.
package struct Sitting: Sendable {
    /// The organisations at the table, those that still negotiate included.
    package let seated: [OrganisationID]
    /// Those whose acceptance of the present text stands (I-01).
    package let partners: [OrganisationID]
    package let speaker: Speaker
    package let moment: Moment

    package init(_ partnership: Partnership, speaker: Speaker, at moment: Moment) {
        seated = partnership.organisations(on: moment.day).filter(\.state.isSeated).map(\.organisation)
        partners = partnership.partners(on: moment.day)
        self.speaker = speaker
        self.moment = moment
    }

    package var organisation: OrganisationID { speaker.organisation }
    package var day: Day { moment.day }

    /// Whoever sits at the table may speak, write and propose, on equal terms (S-039, I-11).
    package func requireSeat() throws {
        guard seated.contains(organisation) else { throw PartnershipRefusal.notSeated }
    }

    /// What only partners decide, each with one voice (I-08).
    package func requirePartner() throws {
        guard partners.contains(organisation) else { throw PartnershipRefusal.notPartner }
    }

    /// The mandate under which the speaker's voice counts today, or why it does not (I-09).
    package func mandate(for scope: MandateScope) throws -> Mandate {
        do { return try speaker.mandate(for: scope, on: day) } catch { throw PartnershipRefusal.mandate(error) }
    }

    /// The mandate under which money may be committed today.
    package func mandate(committing cents: Int) throws -> Mandate {
        do {
            return try speaker.mandate(committing: cents, referredBackOn: nil, on: day)
        } catch { throw PartnershipRefusal.mandate(error) }
    }
}

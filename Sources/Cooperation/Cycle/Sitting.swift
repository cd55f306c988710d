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
    ///
    /// From deciding on, the voice binds: a mandate that refers back counts once the return took place.
    package func mandate(for scope: MandateScope, committing cents: Int? = nil) throws -> Mandate {
        do {
            guard scope >= .decide else { return try speaker.mandate(for: scope, on: day) }
            return try speaker.mandate(
                binding: scope,
                committing: cents,
                referredBackOn: speaker.referredBackOn,
                on: day
            )
        } catch { throw PartnershipRefusal.mandate(error) }
    }

    /// The day of the return, for an act under a mandate that asks for one.
    package func referral(under mandate: Mandate) -> Day? { speaker.referral(under: mandate) }
}

extension Speaker {
    /// The day of the return, for an act under a mandate that asks for one.
    func referral(under mandate: Mandate) -> Day? { mandate.area == .referBack ? referredBackOn : nil }
}

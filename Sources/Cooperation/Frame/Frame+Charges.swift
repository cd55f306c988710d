extension Frame {
    /// An organisation offers one of its own people, with the hours it gives them; nobody entrusts the people of
    /// another.
    package func entrust(_ charge: Charge, members: Set<PersonID>, at sitting: Sitting) throws -> Deed<FrameEvent> {
        try sitting.requireSeat()
        guard charge.organisation == sitting.organisation, members.contains(charge.person) else {
            throw FrameRefusal.notYourPerson
        }
        guard (1...200).contains(charge.hours) else { throw FrameRefusal.hoursOutOfRange }
        let present = self.charge(charge.role, partners: sitting.partners, seated: sitting.seated)
        return Deed(present?.value == charge ? [] : [.entrusted(charge)])
    }

    /// A partner withdraws its trust; with half of them, nobody is in charge any more (I-11).
    package func distrust(_ role: ChargeRole, at sitting: Sitting) throws -> Deed<FrameEvent> {
        try sitting.requirePartner()
        guard let charge = charge(role, partners: sitting.partners, seated: sitting.seated) else {
            throw FrameRefusal.nobodyInCharge
        }
        let organisation = sitting.organisation
        guard charge.value.organisation != organisation else { throw FrameRefusal.ownPerson }
        guard distrust[role]?.contains(organisation) != true else { throw FrameRefusal.alreadyDistrusted }
        let mandate = try sitting.mandate(for: .decide)
        return Deed([.distrusted(TrustWithdrawal(role: role, organisation: organisation))], under: mandate)
    }

    /// The organisation takes its own person out of the charge.
    package func giveBack(_ role: ChargeRole, at sitting: Sitting) throws -> Deed<FrameEvent> {
        try sitting.requireSeat()
        guard let charge = charge(role, partners: sitting.partners, seated: sitting.seated) else {
            throw FrameRefusal.nobodyInCharge
        }
        guard charge.value.organisation == sitting.organisation else { throw FrameRefusal.notYourPerson }
        return Deed([.returned(ChargeReturn(role: role))])
    }
}

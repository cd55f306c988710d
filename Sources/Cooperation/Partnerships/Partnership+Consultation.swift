/// How an organisation came to be in a paper: asked, or put before the fact (S-101, S-102).
///
/// Shown to the organisation itself and to those who named it; never a public list.
package struct Consultation: Sendable, Equatable {
    package enum Sign: String, Sendable, CaseIterable {
        /// The first notice came when all was decided.
        case toldWhenDecided
        /// A copy with its name left before it said anything.
        case exportedBeforeItSpoke
    }

    package let organisation: OrganisationID
    /// Who first wrote the name.
    package let namedBy: OrganisationID?
    package let signs: Set<Sign>

    package var wasNamedWithoutAsking: Bool { !signs.isEmpty }
}

extension Partnership {
    /// Nothing for the one who holds the pen, for a stranger, and as long as nobody was told and nothing left (I-32).
    package func consultation(of organisation: OrganisationID) -> Consultation? {
        guard organisation != initiator, let participation = participations[organisation],
            let named = participation.namings.first?.record
        else { return nil }
        let left = departures.first { $0.record.at >= named.at }
        guard participation.notice != nil || left != nil || !participation.acts.isEmpty else { return nil }
        var signs: Set<Consultation.Sign> = []
        if let stage = participation.notice?.value.stage, stage >= .decided { signs.insert(.toldWhenDecided) }
        if let left, participation.acts.first.map({ $0.record.at > left.record.at }) ?? true {
            signs.insert(.exportedBeforeItSpoke)
        }
        return Consultation(organisation: organisation, namedBy: named.actor.organisation, signs: signs)
    }
}

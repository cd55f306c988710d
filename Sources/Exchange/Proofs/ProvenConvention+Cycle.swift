package import Cooperation

extension ProvenConvention {
    /// What anybody may check of the texts of a cycle: the one in force or being signed, then those that were in force
    /// before, the latest first; in an earlier cycle all of them are of before.
    package static func all(in cycle: Cycle, on day: Day, cast: PaperCast) -> [ProvenConvention] {
        let partners = cycle.partners(on: day)
        let convention = cycle.convention
        let present = cycle.isPast ? nil : convention.inForce(among: partners) ?? convention.openRound
        let before = convention.rounds.reversed().filter {
            $0.number != present?.number && $0.hasBound(partners)
        }
        return [present].compactMap(\.self).map { ProvenConvention($0, among: partners, cast: cast) }
            + before.map { ProvenConvention($0, among: partners, cast: cast, isReplaced: true) }
    }

    /// Whether it tells that closed text and no other.
    package func tells(_ round: SigningRound) -> Bool {
        hash == round.hash && version == round.number && closedOn == round.closing.value.on
    }

    /// Whether it says of the same text what an earlier proof says, as far as its format goes, whatever has taken its
    /// place since.
    package func confirms(_ earlier: ProvenConvention, in format: Int = Proof.currentFormat) -> Bool {
        let now = format < Proof.currentFormat ? parties.map { $0.beforeThird() } : parties
        return hash == earlier.hash && version == earlier.version && closedOn == earlier.closedOn
            && inForce == earlier.inForce && now == earlier.parties
    }

    /// Whether a proof without convention could leave this text out: one that was over already, before the third format.
    package func isLeftOut(of earlier: Proof, on day: Day) -> Bool {
        replaced == true && closedOn <= day && earlier.format < Proof.currentFormat
    }
}

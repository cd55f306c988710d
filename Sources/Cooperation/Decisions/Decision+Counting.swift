extension Decision {
    /// Those whose voice is expected, of the partners or of all at the table: for advice, everybody but the asker.
    package func expected(of partners: [OrganisationID], seated: [OrganisationID]) -> [OrganisationID] {
        way == .advice ? seated.filter { $0 != asker } : partners
    }

    /// Those who have said nothing of the present wording.
    package func silent(of partners: [OrganisationID], seated: [OrganisationID]) -> [OrganisationID] {
        expected(of: partners, seated: seated).filter { voice(of: $0) == nil }
    }

    /// How many partners say so; the voice of one that has left is kept, and not counted.
    package func count(_ choice: VoiceChoice, among partners: [OrganisationID]) -> Int {
        partners.count { voice(of: $0)?.value.choice == choice }
    }

    /// How many of the partners must speak, by a share in per cent.
    package static func quorum(of partners: Int, percent: Int) -> Int {
        (partners * percent + 99) / 100
    }

    /// What the voices of these partners say together.
    func outcome(among partners: [OrganisationID], quorum: Int) -> DecisionOutcome {
        let counted = partners.count { voice(of: $0) != nil }
        guard counted >= quorum else { return .quorumMissing }
        switch way {
        case .advice: return .answered
        case .consent: return count(.object, among: partners) == 0 ? .adopted : .rejected
        case .vote: return count(.yes, among: partners) > count(.no, among: partners) ? .adopted : .rejected
        }
    }

    /// The disagreements that stay beside the decision: of those who were counted (I-15).
    package var dissent: [Dated<DecisionVoice>] {
        (ending?.value.counted ?? []).compactMap { voice(of: $0) }.filter(\.value.choice.isDissent)
    }

    /// Voices that were given and no longer count, because their organisation has left.
    package func fallen(among partners: [OrganisationID]) -> [OrganisationID] {
        let counted = ending?.value.partners ?? partners
        return voices.keys.filter { !counted.contains($0) && way.isShared }.sorted()
    }

    /// Days from the question to its end, or until now (S-113).
    package func days(until now: Instant) -> Int {
        let end = ending?.record.at ?? now
        return Int((end.milliseconds - opened.at.milliseconds) / 86_400_000)
    }
}

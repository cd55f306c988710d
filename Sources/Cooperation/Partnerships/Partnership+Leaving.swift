extension Partnership {
    /// Whether an organisation that takes everything away must first withdraw from this table (I-40).
    package func mustWithdraw(_ organisation: OrganisationID, on day: Day) -> Bool {
        guard !versions.isEmpty, let state = state(of: organisation, on: day) else { return false }
        return state.isSeated && state != .onNotice
    }

    /// Whether this table keeps somebody's organisation until a mandate lets them decide: it is said before they try.
    package func keeps(_ speaker: Speaker, on day: Day) -> Bool {
        mustWithdraw(speaker.organisation, on: day) && speaker.mandates(covering: .decide, on: day).isEmpty
    }
}

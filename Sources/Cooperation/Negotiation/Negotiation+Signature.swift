extension Negotiation {
    /// Whose red line is still open that day: nothing is signed until each was dealt with (S-017).
    package func openRedLines(on day: Day) -> [OrganisationID] { [] }
}

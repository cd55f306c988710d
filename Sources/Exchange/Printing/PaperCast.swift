package import Cooperation

/// The names and mandates that a copy of a paper shows, which the partnership itself does not hold.
package struct PaperCast: Sendable {
    package var names: [OrganisationID: String]
    /// Acronyms and other names under which a text may write an organisation.
    package var otherNames: [OrganisationID: [String]]
    package var mandates: [MandateID: Mandate]
    /// Those that no directory published.
    package var additions: [OrganisationID: ProvenAddition] = [:]

    package init(
        names: [OrganisationID: String],
        otherNames: [OrganisationID: [String]] = [:],
        mandates: [MandateID: Mandate] = [:]
    ) {
        self.names = names
        self.otherNames = otherNames
        self.mandates = mandates
    }

    /// The name, or the identifier of an organisation that the directory no longer has.
    func name(of organisation: OrganisationID) -> String { names[organisation] ?? organisation.rawValue }
}

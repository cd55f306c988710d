/// A name found in a paper, with the words around it.
struct Named: Sendable {
    let organisation: DemoOrganisation
    let passage: String
    /// What the search gave; nothing for a name that the author typed.
    let score: Double?

    init(_ organisation: DemoOrganisation, _ passage: String, score: Double? = nil) {
        self.organisation = organisation
        self.passage = passage
        self.score = score
    }
}

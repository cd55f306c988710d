/// The whole text as it is signed: what one hash stands for.
package struct ConventionText: Sendable, Codable, Hashable {
    package let title: String
    package let model: ConventionModel
    /// Those who sign, in order of identifier.
    package let parties: [OrganisationID]
    /// Days between announcing a withdrawal and leaving (I-06).
    package let noticeDays: Int
    package let clauses: [Clause]

    package struct Clause: Sendable, Codable, Hashable {
        package let number: Int
        package let version: Int
        package let text: ClauseText

        package init(number: Int, version: Int, text: ClauseText) {
            self.number = number
            self.version = version
            self.text = text
        }
    }

    package init(
        title: String,
        model: ConventionModel,
        parties: [OrganisationID],
        noticeDays: Int,
        clauses: [Clause]
    ) {
        self.title = title
        self.model = model
        self.parties = parties
        self.noticeDays = noticeDays
        self.clauses = clauses
    }

    /// The clauses that oblige one organisation, with their places from 1.
    package func obligations(of organisation: OrganisationID) -> [(article: Int, clause: Clause)] {
        clauses.enumerated().filter { $0.element.text.binds(organisation) }.map { ($0.offset + 1, $0.element) }
    }
}

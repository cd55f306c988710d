package import Cooperation

/// What somebody looks for in the directory.
package struct DirectoryQuery: Sendable, Hashable {
    /// As it was typed.
    package var text = ""
    /// Name, postcode or INSEE code of a commune, as it was typed.
    package var commune = ""
    /// Kilometres around the commune; nothing keeps to the commune itself.
    package var radius: Int?
    /// A theme in full, or a whole category.
    package var theme: String?
    package var aimedAt: String?
    package var network: String?
    package var verifiedOnly = false
    package var freshOnly = false
    /// Counted from 1.
    package var page = 1

    package static let pageSize = 20
    /// So many are looked at for one page of answers; beyond, one is told to say more.
    package static let candidates = 200

    package init(text: String = "") {
        self.text = text
    }
}

/// A commune as the directory knows it.
package struct DirectoryCommune: Sendable, Hashable {
    package let code: String
    package let name: String
    package let organisations: Int
    /// The middle of its organisations.
    package let position: Position?
}

/// One page of answers.
package struct DirectoryResults: Sendable, Equatable {
    package var hits: [DirectoryHit] = []
    package var total = 0
    /// There are more than ``total``.
    package var isMore = false
    /// What was searched instead of what was typed, when a word was unknown.
    package var understood: String?
    /// No answer had all the words: these have some.
    package var isPartial = false
    package var commune: DirectoryCommune?
    /// The commune that was typed is in no record.
    package var isCommuneUnknown = false
    /// Codes that a filter may choose.
    package var codes = DirectoryCodesInUse()

    package init() {}
}

/// An organisation among the answers.
package struct DirectoryHit: Sendable, Equatable {
    package let id: OrganisationID
    package let name: String
    package let acronym: String?
    package let commune: String?
    package let postcode: String?
    package let networks: [String]
    package let updated: Day
    package let isVerified: Bool
    package let isDeclared: Bool
    /// Those of its services that answer the question.
    package var services: [DirectoryServiceName] = []
    /// Kilometres, when the search is around a place.
    package var distance: Double?
}

/// A service as its name stands for it.
package struct DirectoryServiceName: Sendable, Hashable {
    package let id: ServiceID
    package let name: String

    package init(id: ServiceID, name: String) {
        self.id = id
        self.name = name
    }
}

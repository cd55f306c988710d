/// Where names read in a paper are looked up.
package protocol NameDirectory: Sendable {
    /// The organisations whose name, or a part of it in brackets, has one of these ``NameKey/key(of:)``.
    func named(_ keys: Set<String>) async throws -> [String: [DirectoryName]]
    /// The organisations with one of these ``NameKey/acronym(of:)``.
    func abbreviated(_ acronyms: Set<String>) async throws -> [String: [DirectoryName]]
    /// Organisations whose name looks like the phrase, best first; the caller scores them itself.
    func resembling(_ phrase: String, limit: Int) async throws -> [DirectoryName]
}

/// An organisation as a name stands for it.
package struct DirectoryName: Sendable, Hashable {
    package let organisation: OrganisationID
    package let name: String
    package let acronym: String?
    package let commune: String?

    package init(organisation: OrganisationID, name: String, acronym: String? = nil, commune: String? = nil) {
        self.organisation = organisation
        self.name = name
        self.acronym = acronym
        self.commune = commune
    }

    /// The keys under which it is found: the whole name, the name without brackets, each bracket.
    package var keys: Set<String> {
        let outside = name.replacing(/\([^)]*\)/, with: " ")
        let brackets = name.matches(of: /\(([^)]*)\)/).map { String($0.1) }
        return Set(([name, outside] + brackets).map(NameKey.key).filter { $0.count > 1 })
    }

    /// The acronyms under which it is found: its own, and a bracket in capitals.
    package var acronyms: Set<String> {
        let brackets = name.matches(of: /\(([A-Z][A-Z.\- ]{1,14})\)/).map { String($0.1) }
        return Set((brackets + [acronym].compactMap { $0 }).map(NameKey.acronym).filter { $0.count > 1 })
    }

    /// The acronym that public lists write into a description, after "Sigle :".
    package static func acronym(inSummary summary: String?) -> String? {
        summary?.firstMatch(of: /Sigle\s*:\s*([^.]*(?:\.\p{Lu})*)/).map { String($0.1) }?.meaningful
    }
}

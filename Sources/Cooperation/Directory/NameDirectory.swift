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
        let (outside, brackets) = Brackets.split(name)
        let writings = brackets.isEmpty ? [name] : [name, outside] + brackets
        return Set(writings.map(NameKey.key).filter { $0.count > 1 })
    }

    /// The acronyms under which it is found: its own, and a bracket in capitals.
    package var acronyms: Set<String> {
        let capitals = Brackets.split(name).inside.filter(Brackets.isAcronym)
        return Set((capitals + [acronym].compactMap { $0 }).map(NameKey.acronym).filter { $0.count > 1 })
    }

    /// The acronym that public lists write into a description, after "Sigle :".
    package static func acronym(inSummary summary: String?) -> String? {
        summary?.firstMatch(of: /Sigle\s*:\s*([^.]*(?:\.\p{Lu})*)/).map { String($0.1) }?.meaningful
    }
}

/// What a name says in brackets; read at each page, and so without a regular expression.
private enum Brackets {
    /// The name without its brackets, and what stands in each that is closed.
    static func split(_ name: String) -> (outside: String, inside: [String]) {
        guard name.utf8.contains(UInt8(ascii: "(")) else { return (name, []) }
        var outside = ""
        var inside: [String] = []
        var rest = name[...]
        while let opening = rest.firstIndex(of: "("), let closing = rest[opening...].firstIndex(of: ")") {
            outside += rest[..<opening] + " "
            inside.append(String(rest[rest.index(after: opening)..<closing]))
            rest = rest[rest.index(after: closing)...]
        }
        return (outside + rest, inside)
    }

    /// Two to fifteen capitals, with dots, dashes and spaces after the first.
    static func isAcronym(_ text: String) -> Bool {
        func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
        guard let first = text.utf8.first, isCapital(first), (2...15).contains(text.utf8.count) else { return false }
        return text.utf8.allSatisfy { isCapital($0) || ".- ".utf8.contains($0) }
    }
}

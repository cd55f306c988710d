import Cooperation

/// An organisation with everything that its index rows need, worked out beforehand.
struct ListedOrganisation: Sendable {
    let record: StructureRecord
    /// SHA-256 of the entry's body: the same digest, the same record.
    let digest: [UInt8]
    /// Added by hand: no directory has it.
    let isDeclared: Bool
    let acronym: String?
    let nameKey: String
    let keys: Set<String>
    let acronyms: Set<String>
    let text: IndexedText

    init(_ record: StructureRecord, digest: [UInt8], isDeclared: Bool = false) {
        self.record = record
        self.digest = digest
        self.isDeclared = isDeclared
        acronym = Self.acronym(of: record)
        nameKey = NameKey.key(of: record.name)
        // Brackets ask for a close look, which most names are spared.
        if record.name.utf8.contains(UInt8(ascii: "(")) {
            let name = DirectoryName(organisation: record.id, name: record.name, acronym: acronym)
            (keys, acronyms) = (name.keys, name.acronyms)
        } else {
            keys = nameKey.utf8.count > 1 ? [nameKey] : []
            acronyms = Set([acronym].compactMap { $0 }.map(NameKey.acronym).filter { $0.utf8.count > 1 })
        }
        text = IndexedText(record, acronym: acronym)
    }

    private static func acronym(of record: StructureRecord) -> String? {
        guard let summary = record.summary, summary.utf8.contains("Sigle".utf8) else { return nil }
        return DirectoryName.acronym(inSummary: summary)
    }
}

extension Collection<UInt8> {
    /// Whether the bytes occur, found by their first one.
    func contains(_ sought: some Collection<UInt8>) -> Bool {
        guard let first = sought.first else { return true }
        var rest = self[...]
        while let index = rest.firstIndex(of: first) {
            if rest[index...].starts(with: sought) { return true }
            rest = rest[rest.index(after: index)...]
        }
        return false
    }
}

/// A service with everything that its index rows need, but for its organisation.
struct ListedService: Sendable {
    let record: ServiceRecord
    let digest: [UInt8]
    let nameKey: String
    let text: IndexedText

    init(_ record: ServiceRecord, digest: [UInt8]) {
        self.record = record
        self.digest = digest
        nameKey = NameKey.key(of: record.name)
        text = IndexedText(record)
    }
}

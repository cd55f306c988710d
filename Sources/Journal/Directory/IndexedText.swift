import Cooperation

/// What a full-text table holds of one organisation or service.
struct IndexedText: Sendable, Equatable {
    var name: [String]
    /// Words of everything else; those of the name are not repeated.
    var rest: [String]
    var codes: [String]

    init(_ record: StructureRecord, acronym: String?) {
        name = SearchWords.all(in: acronym.map { "\(record.name) \($0)" } ?? record.name)
        let networks = record.networks.joined(separator: " ")
        rest = Self.words(beside: name, record.address, networks, record.summary)
        codes = Self.codes(record.address) + record.networks.map { SearchCode.network($0) }
    }

    /// The owner's words, networks and place are added when they are known.
    init(_ record: ServiceRecord) {
        name = SearchWords.all(in: record.name)
        let codes = (record.themes + record.publics).joined(separator: " ")
        rest = Self.words(beside: name, record.address, codes, record.summary)
        self.codes =
            Self.codes(record.address) + Self.distinct(record.themes.flatMap { SearchCode.themes($0) })
            + record.publics.map { SearchCode.aimed(at: $0) }
    }

    /// A service without an address of its own is found where its organisation is.
    mutating func add(_ owner: KnownOrganisation) {
        rest += SearchWords.all(in: owner.name).filter { !name.contains($0) && !rest.contains($0) }
        codes += owner.networks.map { SearchCode.network($0) }
        let hasPlace = codes.contains { $0.hasPrefix(SearchCode.commune("")) }
        if !hasPlace, let code = owner.place.code { codes.append(SearchCode.commune(code)) }
    }

    private static func words(
        beside name: [String],
        _ address: PostalAddress,
        _ codes: String,
        _ summary: String?
    ) -> [String] {
        let text = [address.commune, address.postcode, codes, summary].compactMap { $0 }.joined(separator: " ")
        let known = Set(name)
        return SearchWords.all(in: text).filter { !known.contains($0) }
    }

    private static func codes(_ address: PostalAddress) -> [String] {
        address.communeCode.map { [SearchCode.commune($0)] } ?? []
    }

    private static func distinct(_ codes: [String]) -> [String] {
        var seen: Set<String> = []
        return codes.filter { seen.insert($0).inserted }
    }
}

/// Codes as single words of the full-text tables, each with a mark of its kind.
enum SearchCode {
    static func commune(_ code: String) -> String { "zc" + plain(code) }
    static func network(_ code: String) -> String { "zn" + plain(code) }
    static func aimed(at code: String) -> String { "zp" + plain(code) }
    static func theme(_ code: String) -> String { "zt" + plain(code) }

    /// A theme and its category: `numerique--acquerir-un-equipement` is also `numerique`.
    static func themes(_ code: String) -> [String] {
        guard let end = code.firstRange(of: "--") else { return [theme(code)] }
        return [theme(code), theme(String(code[..<end.lowerBound]))]
    }

    private static func plain(_ code: String) -> String {
        String(
            decoding: code.lowercased().utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) },
            as: UTF8.self
        )
    }
}

package import Cooperation
import Journal

extension Link {
    package static let directory = Link("/annuaire")

    package static func service(_ id: ServiceID) -> Link { Link("services", id.rawValue) }

    /// A search as an address that can be sent to a colleague.
    static func directory(_ query: DirectoryQuery) -> Link {
        directory.with([
            ("q", query.text), ("commune", query.commune), ("rayon", query.radius.map(String.init)),
            ("theme", query.theme), ("public", query.aimedAt), ("reseau", query.network),
            ("verifiees", query.verifiedOnly ? "oui" : nil), ("fraiches", query.freshOnly ? "oui" : nil),
            ("page", query.page > 1 ? String(query.page) : nil),
        ])
    }
}

extension DirectoryQuery {
    /// What a search's address asks for; whatever it says that is no criterion of ours is passed over.
    init(_ input: FormInput) {
        self.init(text: String(input["q"].prefix(200)))
        commune = String(input["commune"].prefix(100))
        radius = Int(input["rayon"]).flatMap { (1...200).contains($0) ? $0 : nil }
        theme = Self.code(input["theme"])
        aimedAt = Self.code(input["public"])
        network = Self.code(input["reseau"])
        verifiedOnly = input["verifiees"] == "oui"
        freshOnly = input["fraiches"] == "oui"
        page = max(1, Int(counted: input["page"]) ?? 1)
    }

    private static func code(_ typed: String) -> String? {
        let isCode =
            (1...100).contains(typed.utf8.count) && typed.utf8.contains { $0 != UInt8(ascii: "-") }
            && typed.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return isCode ? typed : nil
    }

    /// Whether a criterion beside the words and the place is in force.
    var hasCriteria: Bool { theme != nil || aimedAt != nil || network != nil || verifiedOnly || freshOnly }

    func at(page: Int) -> DirectoryQuery {
        var query = self
        query.page = page
        return query
    }
}
